// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/carrying/carried.h"

#include "app/data/files/file_reading.h"
#include "app/data/view/view_json.h"
#include "app/export/package/office_file.h"
#include "app/export/refresh/deck_in_file.h"
#include "app/models/charts/carried_words.h"
#include "app/models/charts/series_hash.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QtEndian>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargest = qint64(64) << 20;  ///< of files that are looked into
constexpr qsizetype kLargestPacked = 64 << 10; ///< of a View, packed

constexpr QByteArrayView kPng("\x89PNG\r\n\x1a\n", 8);

/// What stands behind a chunk's keyword, unpacked where it is packed.
QByteArray textOfChunk(QByteArrayView type, QByteArrayView data)
{
    const qsizetype key = data.indexOf('\0');
    if (key < 0 || data.first(key) != QByteArrayView(kCarriedKey))
        return {};
    QByteArrayView text = data.sliced(key + 1);
    bool packed = type == "zTXt";
    if (type == "iTXt") { // flag, method, language, translated keyword
        if (text.size() < 2)
            return {};
        packed = text[0] != 0;
        text = text.sliced(2);
        for (int i = 0; i < 2; ++i)
            text = text.sliced(std::min(text.size(), text.indexOf('\0') + 1));
    } else if (packed) {
        text = text.sliced(std::min<qsizetype>(1, text.size()));
    }
    if (!packed)
        return text.toByteArray();
    if (text.size() > kLargestPacked)
        return {};
    return qUncompress(QByteArray(4, '\0') + text.toByteArray());
}

QByteArray fromPng(const QByteArray &bytes)
{
    constexpr qsizetype kFrame = 12; // length, type, check sum
    for (qsizetype at = kPng.size(); at + kFrame <= bytes.size();) {
        const auto size = qsizetype{qFromBigEndian<quint32>(bytes.constData() + at)};
        if (size > bytes.size() - at - kFrame)
            return {};
        const QByteArrayView type = QByteArrayView(bytes).sliced(at + 4, 4);
        if (type == "tEXt" || type == "zTXt" || type == "iTXt") {
            QByteArray text = textOfChunk(type, QByteArrayView(bytes).sliced(at + 8, size));
            if (!text.isEmpty())
                return text;
        }
        at += kFrame + size;
    }
    return {};
}

/// SVG, and the XMP of a PDF, which is not packed.
QByteArray fromXml(const QByteArray &bytes)
{
    const QByteArray start
        = "<podium:carried xmlns:podium=\"" + QByteArray(kCarriedNamespace) + "\">";
    const qsizetype begin = bytes.indexOf(start);
    const qsizetype end = begin < 0 ? -1 : bytes.indexOf("</podium:carried>", begin);
    if (end < 0)
        return {};
    QString text
        = QString::fromUtf8(bytes.sliced(begin + start.size(), end - begin - start.size()));
    text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1);
    return text.replace("&amp;"_L1, "&"_L1).toUtf8();
}

QByteArray fromPage(const QByteArray &bytes)
{
    const QByteArrayView start(kCarriedScript);
    const qsizetype begin = bytes.indexOf(start);
    const qsizetype end = begin < 0 ? -1 : bytes.indexOf("</script>", begin);
    return end < 0 ? QByteArray() : bytes.sliced(begin + start.size(), end - begin - start.size());
}

/// The story it was made of; of figures that were pasted from elsewhere the first one's View.
QByteArray fromDeck(const QByteArray &bytes)
{
    const auto file = OfficeFile::read(bytes, {});
    if (!file)
        return {};
    const DeckInFile deck = deckInFile(*file);
    if (!deck.story.isEmpty())
        return deck.story;
    return deck.figures.isEmpty() ? QByteArray() : deck.figures.first().view;
}

QByteArray fromWorkbook(const QByteArray &bytes)
{
    const auto file = OfficeFile::read(bytes, {});
    const QStringList parts = file ? file->parts() : QStringList();
    for (const QString &part : parts) {
        const XmlNode *const tree = part.startsWith("customXml/"_L1) ? file->tree(part) : nullptr;
        if (tree && tree->name.section(u':', -1) == "carried"_L1
            && file->bytes(part).contains(kCarriedNamespace))
            return tree->text.toUtf8();
    }
    return {};
}

QByteArray textIn(const QByteArray &bytes)
{
    if (bytes.startsWith(kPng))
        return fromPng(bytes);
    if (bytes.startsWith("%PDF")
        || bytes.first(std::min<qsizetype>(bytes.size(), 400)).contains("<svg"))
        return fromXml(bytes);
    if (bytes.startsWith("<!DOCTYPE html>"))
        return fromPage(bytes);
    if (bytes.startsWith("PK") && bytes.contains("ppt/presentation.xml"))
        return fromDeck(bytes);
    if (bytes.startsWith("PK") && bytes.contains("customXml/item"))
        return fromWorkbook(bytes);
    return {};
}

} // namespace

QByteArray carriedText(const ChartSeries &series)
{
    if (!series.view)
        return {};
    const QJsonObject json{{u"view"_s, toJson(*series.view)}, {u"dataHash"_s, dataHash(series)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Result<Opened>> carriedIn(const QString &file)
{
    static const QStringList kEndings{u"png"_s,  u"svg"_s,  u"pdf"_s,
                                      u"pptx"_s, u"html"_s, u"xlsx"_s};
    if (!kEndings.contains(QFileInfo(file).suffix().toLower()))
        return std::nullopt;
    const auto bytes = readFile(file, kLargest, Readable::RegularFile);
    const QByteArray text = bytes ? textIn(*bytes) : QByteArray();
    if (text.isEmpty())
        return std::nullopt;
    return openedFromJson(text, {}, file);
}

} // namespace podium
