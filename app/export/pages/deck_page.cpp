// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pages/deck_page.h"

#include "app/export/charts/native/native_look.h"
#include "app/export/deck/placeholder.h"
#include "app/export/deck/slide_table.h"
#include "app/export/package/xml_text.h"
#include "app/models/charts/carried_words.h"

#include <QtCore/QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckPage)
};

constexpr char kStyle[] = R"(
*{box-sizing:border-box}html,body{margin:0;background:#1a2233;color:#1a2233;
font-family:Inter,"Helvetica Neue",Arial,"Malgun Gothic","Apple SD Gothic Neo","Noto Sans CJK KR",
NanumGothic,sans-serif;word-break:keep-all;overflow-wrap:break-word}
section{position:absolute;left:50%;top:var(--t,0);width:1280px;margin-left:-640px;display:none;
transform-origin:50% 0;transform:scale(var(--k,1))}
section.on{display:block}.slide{position:relative;height:720px;background:#fff;overflow:hidden;
border-top:6px solid #2257c0}
.slide>*{position:absolute;margin:0}h1{left:56px;width:1168px;bottom:626px;font-size:35px;
line-height:1.15}.title h1,.section h1{bottom:380px;font-size:53px}
.rules{left:56px;width:1168px;top:104px;font-size:16px;line-height:1.4;color:#5b6577}
.title .rules{top:362px;font-size:24px}.text{font-size:21px;line-height:1.4}
.text p{margin:0 0 14px}footer{left:56px;width:1168px;bottom:14px;min-height:32px;
border-top:1px solid #e2e6ed;padding:6px 60px 0 0;font-size:12px;color:#5b6577}
footer span{position:absolute;right:0;top:6px}.figure svg{width:100%;height:100%}
table{border-collapse:collapse;max-width:100%}th{color:#5b6577;text-align:left;
border-bottom:1px solid #5b6577}td{border-bottom:1px solid #e2e6ed}th,td{padding:0 12px 0 4px;
height:var(--h);line-height:1.15}
.n{text-align:right;font-variant-numeric:tabular-nums}.n+:not(.n){padding-left:24px}
aside{display:none;background:#f5f6f9;padding:20px 56px;font-size:19px;line-height:1.5}
.notes aside{display:block}
@page{size:1280px 720px;margin:0}@media print{html,body{background:#fff}section{display:block;
position:static;margin:0;transform:none;break-after:page;break-inside:avoid}
.notes section{break-inside:auto}}
)";

constexpr char kScript[] = R"(
(function(){var s=[].slice.call(document.querySelectorAll('section')),i=0,b=document.body;
function show(n){i=Math.max(0,Math.min(s.length-1,n));
s.forEach(function(x,j){x.className=j===i?'on':''});
try{history.replaceState(null,'','#'+(i+1))}catch(e){}}
function fit(){var k=Math.min(innerWidth/1280,innerHeight/720);b.style.setProperty('--k',k);
b.style.setProperty('--t',(b.className?0:(innerHeight-720*k)/2)+'px')}
addEventListener('resize',fit);fit();
addEventListener('keydown',function(e){if(e.ctrlKey||e.metaKey||e.altKey)return;
var k=e.key,m={ArrowRight:i+1,PageDown:i+1,' ':i+1,ArrowLeft:i-1,PageUp:i-1,Home:0,End:s.length-1};
if(k in m){e.preventDefault();show(m[k])}
else if(k==='n'||k==='N'){b.classList.toggle('notes');fit()}});
addEventListener('click',function(e){if(!e.target.closest('a'))show(i+1)});
show((parseInt(location.hash.slice(1),10)||1)-1)})();
)";

QString escaped(const QString &text)
{
    return xmlSafe(text).toHtmlEscaped();
}

QString placeStyle(const QRect &place)
{
    return u"style=\"left:%1px;top:%2px;width:%3px;height:%4px\""_s.arg(place.x())
        .arg(place.y() - 6)
        .arg(place.width())
        .arg(place.height());
}

QString paragraphs(const QStringList &texts)
{
    QString out;
    for (const QString &text : texts)
        out += u"<p>"_s + escaped(text) + u"</p>"_s;
    return out;
}

QString tableText(const DeckTable &table, QSize room)
{
    const TableLetters letters = tableLetters(table, room);
    const auto row = [&table](const QStringList &cells, const QString &element) {
        QString out;
        for (qsizetype i = 0; i < cells.size(); ++i)
            out += u'<' + element + (table.numbers.value(i) ? u" class=\"n\">"_s : u">"_s)
                + escaped(cells[i]) + u"</"_s + element + u'>';
        return u"<tr>"_s + out + u"</tr>"_s;
    };
    const int lines = static_cast<int>(table.rows.size()) + 1;
    QString out = u"<table style=\"font-size:%1px;--h:%2px\"><thead>"_s.arg(letters.points * 4 / 3)
                      .arg(tableLine(letters, lines, room.height()))
        + row(table.header, u"th"_s) + u"</thead><tbody>"_s;
    for (const QStringList &cells : table.rows)
        out += row(cells, u"td"_s);
    return out + u"</tbody></table>"_s;
}

QString figureText(const DeckFigure &figure, const QRect &place, const SvgDrawing &draw)
{
    const auto *series = std::get_if<ChartSeries>(&figure.content);
    if (!series)
        return u"<div "_s + placeStyle(place) + u'>'
            + tableText(std::get<DeckTable>(figure.content), place.size()) + u"</div>"_s;
    QString svg = QString::fromUtf8(draw(*series, place.size()));
    svg.remove(0, svg.indexOf("<svg"_L1)); // without its declaration
    return u"<div class=\"figure\" role=\"img\" aria-label=\"%1\" "_s.arg(escaped(figure.altText))
        + placeStyle(place) + u'>' + svg + u"</div>"_s;
}

/// JSON in which no text can end the script.
QString carriedScript(QByteArray json)
{
    if (json.isEmpty())
        return {};
    json.replace('<', "\\u003c");
    return QLatin1StringView(kCarriedScript) + QString::fromUtf8(json) + u"</script>\n"_s;
}

QString slideText(const DeckSlide &slide, int number, const SvgDrawing &draw)
{
    const QString form = slide.layout == SlideLayout::Title ? u" title"_s
        : slide.layout == SlideLayout::Section              ? u" section"_s
                                                            : QString();
    QString out = u"<section><div class=\"slide%1\"><h1>%2</h1>"_s.arg(form, escaped(slide.title));
    if (!slide.subtitle.isEmpty())
        out += u"<p class=\"rules\">"_s + escaped(slide.subtitle) + u"</p>"_s;
    qsizetype figure = 0;
    for (const Placeholder &place : placesOf(slide.layout)) {
        if (place.number == BodyText && !slide.text.isEmpty())
            out += u"<div class=\"text\" "_s + placeStyle(place.place) + u'>'
                + paragraphs(slide.text) + u"</div>"_s;
        const bool holds = place.number == FirstFigure || place.number == SecondFigure;
        if (holds && figure < slide.figures.size())
            out += figureText(slide.figures[figure++], place.place, draw);
    }
    out += u"<footer>"_s + escaped(slide.source)
        + u"<span>%1</span></footer></div>"_s.arg(slide.number.isEmpty() ? QString::number(number)
                                                                         : slide.number);
    return out + u"<aside>"_s + paragraphs(slide.notes) + u"</aside></section>\n"_s;
}

} // namespace

QByteArray deckPage(const Deck &deck, const SvgDrawing &draw)
{
    QString out
        = u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n"
          "<meta name=\"generator\" content=\"Podium\">\n<title>"_s.arg(languageTag(deck.language))
        + escaped(deck.title) + u"</title>\n<style>"_s + QString::fromLatin1(kStyle)
        + u"</style></head>\n<body>\n"_s;
    int number = 0;
    for (const DeckSlide &slide : deck.slides)
        out += slideText(slide, ++number, draw);
    out += u"<noscript><style>section{display:block;position:static;margin:0 auto 20px}</style>"
           "</noscript>\n"_s
        + carriedScript(deck.story) + u"<script>"_s + QString::fromLatin1(kScript)
        + u"</script></body></html>\n"_s;
    return out.toUtf8();
}

} // namespace podium
