"""Cuts Be Vietnam Pro down to Vietnamese and adds tabular figures (the original has none).

    pip install fonttools brotli
    npm install --no-save @fontsource/be-vietnam-pro@5.3.0
    python src/lib/styles/fonts/make-fonts.py

Reads the woff2 files of @fontsource/be-vietnam-pro, writes beside this script. Run it again only when that package
changes or a character is missing.
"""

from pathlib import Path

from fontTools import subset
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
SOURCE = HERE.parents[3] / 'node_modules/@fontsource/be-vietnam-pro/files'
DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
LATIN = [
    *range(0x20, 0x7F),
    *map(ord, '\u00a0«°²³·»×ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý'),
    *[0x2011, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2212],
]
VIETNAMESE = [
    *map(ord, 'ĂăĐđĨĩŨũƠơƯư'),
    *[0x300, 0x301, 0x303, 0x309, 0x323],
    *range(0x1EA0, 0x1EFA),
]


def cut(name: str, unicodes: list[int]) -> TTFont:
    font = TTFont(SOURCE / name)
    options = subset.Options()
    options.hinting = False
    options.layout_features = ['kern', 'mark', 'mkmk']
    options.name_IDs = [0, 1, 2, 13, 14]
    options.notdef_outline = False
    options.glyph_names = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)
    return font


def add_tabular_figures(font: TTFont) -> None:
    """Ten more glyphs, each centred on the width of the zero, behind the feature tnum."""
    cmap, glyphs, metrics = font.getBestCmap(), font['glyf'], font['hmtx']
    width = metrics[cmap[ord('0')]][0]
    rules = []
    for i, digit in enumerate(DIGITS):
        source, target = cmap[ord('0') + i], f'{digit}.tnum'
        shift = round((width - metrics[source][0]) / 2)
        pen = TTGlyphPen(font.getGlyphSet())
        font.getGlyphSet()[source].draw(TransformPen(pen, (1, 0, 0, 1, shift, 0)))
        glyphs[target] = pen.glyph()
        glyphs[target].recalcBounds(glyphs)
        metrics[target] = (width, glyphs[target].xMin)
        rules.append(f'sub {source} by {target};')
    font['maxp'].numGlyphs = len(font.getGlyphOrder())
    addOpenTypeFeaturesFromString(font, 'feature tnum { ' + ' '.join(rules) + ' } tnum;', tables=['GSUB'])


for weight in (400, 600):
    for part, unicodes in (('latin', LATIN), ('vietnamese', VIETNAMESE)):
        font = cut(f'be-vietnam-pro-{part}-{weight}-normal.woff2', unicodes)
        if part == 'latin':
            add_tabular_figures(font)
        font['post'].formatType = 3
        font.flavor = 'woff2'
        font.save(HERE / f'be-vietnam-pro-{part}-{weight}.woff2')
