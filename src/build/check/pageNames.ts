/** Names of elements and attributes as numbers, so that a name is looked up while it is read. */

function nameCode(name: string): number {
  let code = 0
  for (let at = 0; at < name.length; at++) code = step(code, name.charCodeAt(at))
  return code
}

/** The number of a name, taken on by one code unit of it. */
export function step(code: number, unit: number): number {
  return (Math.imul(code, 31) + unit) | 0
}

function codes(names: string): ReadonlySet<number> {
  return new Set(names.split(' ').map(nameCode))
}

/** What the pages print; anything else has no business in them. `style`: see `inline`. */
export const ELEMENTS = codes(
  'html head meta title link script style template body header nav main footer section article ' +
    'aside search h1 h2 h3 h4 h5 h6 hgroup p ul ol li dl dt dd div span a b strong i em small s u ' +
    'q cite code pre kbd samp var mark abbr time data bdi bdo sup sub ins del br wbr hr blockquote ' +
    'address figure figcaption table caption colgroup col thead tbody tfoot tr th td form fieldset ' +
    'legend label input button select option optgroup datalist output progress meter textarea ' +
    'details summary dialog noscript img svg g defs title desc path rect circle ellipse line ' +
    'polyline polygon text tspan symbol marker clipPath linearGradient radialGradient stop',
)
export const META = nameCode('meta')
export const LINK = nameCode('link')
export const SCRIPT = nameCode('script')
export const STYLE = nameCode('style')

/** Attributes that the check looks at; all others are passed over. */
export const ATTRIBUTES: ReadonlyMap<number, string> = new Map(
  Object.entries({
    link: 'href action formaction cite ping',
    load: 'src srcset imagesrcset poster data background manifest xlink:href',
    forbidden: 'style srcdoc',
    id: 'id',
    type: 'type',
    rel: 'rel',
    'http-equiv': 'http-equiv',
    content: 'content',
  }).flatMap(([kind, names]) => names.split(' ').map((name) => [nameCode(name), kind])),
)
export const CLASS = nameCode('class')
