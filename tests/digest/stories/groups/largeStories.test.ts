import { expect, test } from 'vitest'
import { articleOf } from '../../across.ts'
import { stories } from '../../told.ts'

/** How eight outlets tell that a bagpipe maker's workshop has burnt down. */
const TOLD = [
  [
    'Drumkeld pipe works gutted by fire',
    'A fire gutted the Drumkeld pipe works in Ardvaich early on Monday, and the owner Hamish Torquell said nothing could be saved.',
    'The blaze began in the varnish store and spread to the reed loft of the pipe works.',
  ],
  [
    'Fire destroys Drumkeld bagpipe workshop',
    'Fire destroyed the Drumkeld bagpipe workshop in Ardvaich on Monday morning. Hamish Torquell, who owns it, said the varnish store burnt first.',
    'The reed loft fell in before crews arrived.',
  ],
  [
    'Blaze at pipe maker Drumkeld in Ardvaich',
    'A blaze swept through the pipe maker Drumkeld in Ardvaich, its owner Hamish Torquell said on Monday.',
    'The varnish store and the reed loft were lost in the blaze.',
  ],
  [
    'Ardvaich: pipe maker Drumkeld burns down',
    'The workshop of the pipe maker Drumkeld burnt down in Ardvaich on Monday, said owner Hamish Torquell.',
    'Fire crews found the varnish store and reed loft ablaze.',
  ],
  [
    'Fire at Drumkeld pipe works in Ardvaich',
    'The Drumkeld pipe works in Ardvaich were gutted by fire on Monday. Owner Hamish Torquell said the reed loft was lost.',
    'Fire crews fought the blaze in the varnish store for hours.',
  ],
  [
    'Drumkeld workshop in Ardvaich lost to fire',
    'Hamish Torquell lost the Drumkeld workshop in Ardvaich to a fire on Monday that began in the varnish store.',
    'Nothing of the reed loft was left.',
  ],
  [
    'Drumkeld fire: owner says pipe works are lost',
    'Owner Hamish Torquell said the Drumkeld pipe works in Ardvaich were lost in the fire on Monday.',
    'The varnish store and the reed loft burnt out.',
  ],
] as const

/** Another outlet, in other words: a portrait with little of the news. */
const PORTRAIT = [
  'Three generations of chanters end in ashes',
  'For ninety summers bands from Nova Scotia to Otago have sent their broken drones to one family. On Monday the letters began to arrive with condolences.',
  'Hamish Torquell learned to turn blackwood at Drumkeld from a grandmother who never played a note, and he is said to walk around Ardvaich with a tuning fork. The reed loft was hers.',
] as const

const OTHER_NEWS = [
  [
    'Bakers ask for cheaper flour',
    'Bakers in Pellworth asked the ministry for cheaper flour on Monday.',
    'Mills say wheat has risen.',
  ],
  [
    'Tram line opens in Quessant',
    'A tram line opened in Quessant on Monday after years of work.',
    'It joins the harbour with the fair ground.',
  ],
  [
    'Rower breaks lake record',
    'The rower Ines Valcour broke the record on Lake Umbra on Monday.',
    'She trained through the winter.',
  ],
  [
    'Library closes for repairs',
    'The library of Tamsin Cross closed for repairs on Monday.',
    'Its roof had leaked since autumn.',
  ],
  [
    'Bank lowers rate for savers',
    'Corvane Bank lowered what it pays savers on Monday.',
    'Analysts had expected it.',
  ],
  [
    'Vines hurt by frost',
    'Frost hurt vines around Belmarche on Monday night.',
    'Growers lit candles between the rows.',
  ],
  [
    'School wins chess cup',
    'A school from Ostrel won the chess cup on Monday.',
    'Its captain is eleven.',
  ],
  [
    'Museum shows stolen vase',
    'The museum of Larkhill showed a vase on Monday that had been stolen.',
    'A gardener had found it.',
  ],
  [
    'Ferry back in service',
    'The ferry to Skarn was back in service on Monday.',
    'Its engine had been replaced.',
  ],
  [
    'Council bans leaf blowers',
    'The council of Windermarsh banned leaf blowers on Monday.',
    'Neighbours had complained.',
  ],
  [
    'Actor leaves theatre',
    'The actor Piet Haldane left the theatre of Dorn on Monday.',
    'He will teach.',
  ],
  [
    'Choir sings in mine',
    'A choir sang in the old mine of Grubenau on Monday.',
    'Tickets had sold out.',
  ],
] as const

function digest(
  told: readonly (readonly [string, string, string])[],
): readonly (readonly string[])[] {
  return stories(
    told.map(([title, ...texts], at) => articleOf(`a${at}`, '2031-03-03T09:00', title, texts)),
  )
}

test('an outlet that tells of it in other words is of the story that many tell', () => {
  expect(digest([...TOLD, PORTRAIT, ...OTHER_NEWS])).toEqual([
    TOLD.map((_, at) => `a${at}`).concat('a7'),
  ])
})

test('what is of the same town only is not', () => {
  const other = [
    'Cheese market returns to the square',
    'The cheese market returned to the square of Ardvaich on Monday, and farmers from the glens sold out before noon.',
    'It had been held in a car park since the square was paved.',
  ] as const
  expect(digest([...TOLD, other, ...OTHER_NEWS])).toEqual([TOLD.map((_, at) => `a${at}`)])
})
