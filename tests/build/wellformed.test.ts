import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { xmlFault } from '../../src/build/check/wellformed.ts'

test.each([
  '<a/>',
  '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="x"><id>1 &amp; &#x4e00;</id></feed>\n',
  '<title>&lt;svg onload=&quot;x&quot; &gt; on sale = 1</title>',
  '<a b="1" c=\'"\'><!-- < & --><![CDATA[ < & ]]><x:y/></a>',
])('%s is well-formed', (text) => expect(xmlFault(text)).toBeNull())

test.each([
  ['', 'no root'],
  ['<a>', '<a> without an end'],
  ['<a></b>', 'the end tag </b> of no open element'],
  ['<a/><b/>', 'a second root'],
  ['<a/>text', 'text outside the root'],
  ['<a>R&D</a>', 'a bare `&`'],
  ['<a>&nbsp;</a>', 'a bare `&`'],
  ['<a b="&"/>', 'a bare `&`'],
  ['<a b="<"/>', 'no tag after `<`'],
  ['<a b=1/>', 'no tag after `<`'],
  ['<a b="1" b="2"/>', 'the attribute b a second time'],
  ['<a>1 < 2</a>', 'no tag after `<`'],
  ['<a>\u0000</a>', 'a character that XML forbids'],
  ['<a>\ud800</a>', 'a character that XML forbids'],
  ['<a>]]></a>', 'a bare `]]>`'],
  ['<a><!-- </a>', '`<!--` without an end'],
  ['<svg><script/></svg>', 'the element <script>'],
  ['<x:foreignObject xmlns:x="y"/>', 'the element <x:foreignObject>'],
  ['<svg onload="x"/>', 'an event handler'],
  ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'no tag after `<`'],
])('%j is not: %s', (text, message) => expect(xmlFault(text)?.message).toBe(message))

test('what a library calls a fault is one here too', () => {
  const part = fc.constantFrom(
    '<a>',
    '</a>',
    '<b x="1">',
    '</b>',
    '<c/>',
    'text',
    ' ',
    '&amp;',
    '<',
    '<d',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const text = parts.join('')
      if (xmlFault(text) === null) expect(XMLValidator.validate(text)).toBe(true)
    }),
  )
})
