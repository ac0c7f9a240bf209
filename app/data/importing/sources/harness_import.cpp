// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/harness_import.h"

#include "app/data/files/number_text.h"
#include "app/data/importing/json/tolerant_json.h"

#include <QtCore/QJsonDocument>

namespace podium {

Import harnessImport(const char *kind, const char *source, const std::string &version)
{
    Import import;
    import.kind = kind;
    import.source = source;
    import.sourceVersion = version.empty() ? "unknown" : version;
    return import;
}

Import withRuns(Import import, const ImportInput &input, const std::vector<MeasuredModel> &models,
                ImportFindings &findings)
{
    addRuns(import, input, models, import.kind == "helm" ? std::string() : import.kind, findings);
    import.findings = findings.take();
    return import;
}

void sayLimit(const QJsonValue &limit, ImportFindings &findings)
{
    const QJsonArray ends = limit.toArray(); // [0, 10]: from one to another
    const auto number = looseNumber(limit);
    if (!number && ends.isEmpty())
        return;
    const std::string text = number
        ? shortestText(*number)
        : QJsonDocument(ends).toJson(QJsonDocument::Compact).toStdString();
    findings.add(Finding::Severity::Warning, "limit", 0, {}, text,
                 Error::tr("The run was limited (%1), so its scores are of a part of the questions "
                           "only."),
                 {text});
}

} // namespace podium
