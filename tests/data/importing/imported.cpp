// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/importing/imported.h"

#include "app/data/files/number_text.h"
#include "tests/support/dataset_builder.h"

#include <QtCore/QJsonDocument>

namespace podium::tests {

using namespace Qt::StringLiterals;

const Dataset &knownFigures()
{
    static const Dataset dataset = DatasetBuilder()
                                       .country("KR", "South Korea")
                                       .country("US", "United States")
                                       .lab("lg", "LG AI Research", "KR")
                                       .evaluation("hle", "HLE")
                                       .evaluation("gpqa_diamond", "GPQA Diamond")
                                       .evaluation("gdpval_aa", "GDPval-AA", Scale::Elo)
                                       .method("v1", {{"hle", 0.5}, {"gpqa_diamond", 0.5}})
                                       .snapshot("2026-10-10", "v1")
                                       .model("Theirs", "lg", {0.2, 0.8, {}})
                                       .build();
    return dataset;
}

Result<Import> imported(const QString &name, const QByteArray &text, const QString &as,
                        const QByteArray &mapping)
{
    ImportOptions options{QDateTime::fromString(u"2026-11-29T08:00:00Z"_s, Qt::ISODate), as};
    options.mapping = QJsonDocument::fromJson(mapping).object();
    return importBytes(name, text, knownFigures(), options);
}

std::vector<std::string> findingsOf(const Result<Import> &import, bool notes)
{
    if (!import)
        return {"refused: " + message(import.error())};
    std::vector<std::string> lines;
    for (const ImportFinding &finding : import->findings) {
        const bool note = finding.severity == Finding::Severity::Note;
        if (note && !notes)
            continue;
        const Place &place = finding.error.place;
        lines.push_back((note                                               ? "note "
                             : finding.severity == Finding::Severity::Error ? "error "
                                                                            : "warning ")
                        + finding.rule + ':' + (place.row > 0 ? std::to_string(place.row) : "")
                        + ':' + place.column + ": " + message(finding.error));
    }
    return lines;
}

std::vector<std::string> modelsOf(const std::vector<ImportedModel> &models)
{
    std::vector<std::string> lines;
    for (const ImportedModel &model : models) {
        std::string line = model.values.name + ':';
        for (const ImportedScore &score : model.scores) {
            line += ' ' + score.evaluation + '=' + shortestText(score.score);
            if (score.standardError)
                line += "±" + shortestText(*score.standardError);
        }
        lines.push_back(line);
    }
    return lines;
}

} // namespace podium::tests
