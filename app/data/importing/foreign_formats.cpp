// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/foreign_formats.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace podium {

namespace {

struct Format {
    std::string_view start;
    const char *sentence;
};

constexpr const char *kPicture = podium::Error::tr(
    "%1 is a picture, in which no figures are read; type them into a table, or ask its "
    "author for one.");
constexpr const char *kOld = podium::Error::tr(
    "%1 is of an old kind of workbook or document (.xls, .doc); save it as XLSX or CSV.");
constexpr const char *kPacked = podium::Error::tr(
    "%1 is packed in a way that is not read; unpack it first, or pack it as a zip.");
constexpr const char *kBinary = podium::Error::tr(
    "%1 is a file for programs (Parquet, Arrow, a database or the like); write its "
    "table as CSV or JSON first.");

constexpr std::array kFormats{
    Format{"%PDF",
           podium::Error::tr("%1 is a PDF, in which no figures are read; copy its table into a "
                             "spreadsheet, or paste it.")},
    Format{"\x89PNG", kPicture},
    Format{"\xFF\xD8\xFF", kPicture},
    Format{"GIF8", kPicture},
    Format{"RIFF", kPicture},
    Format{"\xD0\xCF\x11\xE0", kOld},
    Format{"7z\xBC\xAF", kPacked},
    Format{"Rar!", kPacked},
    Format{"PAR1", kBinary},
    Format{"ARROW1", kBinary},
    Format{"\x93NUMPY", kBinary},
    Format{"\x89HDF", kBinary},
    Format{"SQLite format 3",
           podium::Error::tr(
               "%1 is a database; where it is a document of Podium, open it, or name it with "
               "--document.")},
    Format{
        "{\\rtf",
        podium::Error::tr("%1 is a text with formats (RTF); save its table as CSV, or paste it.")},
};

/// Of the first bytes, in lower case.
bool isBattleLog(const QByteArray &head)
{
    const bool isJson = head.trimmed().startsWith('[') || head.trimmed().startsWith('{');
    const QByteArray names = isJson ? head : head.left(std::max<qsizetype>(head.indexOf('\n'), 0));
    const QByteArray mark = isJson ? "\"" : "";
    const auto has
        = [&](const char *name) { return names.contains(QByteArray(mark + name + mark)); };
    return has("model_a") && has("model_b") && (has("winner") || has("wins_a"));
}

} // namespace

std::optional<Error> foreignFormat(const QString &name, const QByteArray &bytes)
{
    const std::string_view start(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const auto known = std::ranges::find_if(
        kFormats, [start](const Format &format) { return start.starts_with(format.start); });
    const char *sentence = known == kFormats.end() ? nullptr : known->sentence;
    const QByteArray head = bytes.left(1024).toLower();
    if (head.startsWith("from: <saved by") || head.contains("content-type: multipart/related"))
        sentence
            = podium::Error::tr("%1 is a page of the web with all its pictures (MHTML); save it as "
                                "\"Web page, HTML only\", or copy its table and paste it.");
    if (isBattleLog(head))
        sentence = podium::Error::tr(
            "%1 is a log of battles, which gives no score of a model by itself: \"podium fit "
            "bradley-terry %1\" makes ratings of a CSV file with the columns model_a, model_b and "
            "winner.");
    if (!sentence)
        return std::nullopt;
    const std::string file = name.toStdString();
    return Error{Error::Kind::Invalid, sentence, {file}, {file, 0, {}}};
}

} // namespace podium
