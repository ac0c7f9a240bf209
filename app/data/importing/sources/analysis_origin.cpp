// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/analysis_origin.h"

#include "app/data/files/number_text.h"
#include "app/data/importing/json/tolerant_json.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <string>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

/// 4.3, "4.3", "v4.3.2": as it is written.
std::string versionText(const QJsonValue &version)
{
    static const QRegularExpression kVersion(u"^v?([0-9]+(?:[.][0-9]+)*)$"_s);
    if (version.isDouble())
        return shortestText(version.toDouble());
    const QRegularExpressionMatch found = kVersion.match(version.toString().trimmed());
    return found.hasMatch() ? found.captured(1).toStdString() : std::string(kUnknownVersion);
}

} // namespace

void describeAnalysis(const QJsonObject &json, Import &import, ImportFindings &findings)
{
    import.kind = "artificial-analysis";
    import.source = "Artificial Analysis";
    import.attribution = "Data provided by Artificial Analysis "
                         "(https://artificialanalysis.ai)";
    import.licence = "Artificial Analysis terms of use; attribution required";
    QJsonValue version = json["intelligence_index_version"_L1];
    if (version.isUndefined())
        version = json["meta"_L1]["intelligence_index_version"_L1];
    import.sourceVersion = versionText(version);
    const bool patched = std::ranges::count(import.sourceVersion, '.') > 1;
    findings.note(
        "version", {},
        import.sourceVersion == kUnknownVersion
            ? Error::tr("The source does not say the version of its index, which is "
                        "\"%1\" therefore: its index is of a method of its own.")
            : patched
            ? Error::tr("The source says version %1 of its index, which is of a method of its "
                        "own: not all scores behind it are published.")
            : Error::tr("The source says version %1 without its patch, and patches change "
                        "scores: its index is of a method of its own."),
        {import.sourceVersion});
    const QJsonObject pages = json["pagination"_L1].toObject();
    if (pages["has_more"_L1].toBool() || pages["page"_L1].toInt(1) > 1)
        findings.add(Severity::Warning, "page", 0, {}, {},
                     Error::tr("This is page %1 of %2; the models of the others are not in it."),
                     {std::to_string(pages["page"_L1].toInt()),
                      std::to_string(pages["total_pages"_L1].toInt())});
}

} // namespace podium
