// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/data/alias_model.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

AliasEntry AliasModel::rowAt(int row) const
{
    return m_entries[static_cast<std::size_t>(row)];
}

const Correction *AliasModel::correctionAt(int row) const
{
    return m_entries[static_cast<std::size_t>(row)].correction;
}

void AliasModel::prepare()
{
    m_entries.clear();
    addOwn();
    for (const Lab &lab : answerData().dataset->labs) {
        for (const std::string &alias : lab.aliases) {
            if (!isOwn(lab, alias))
                m_entries.push_back(
                    {toQString(alias), labName(lab, answerData().language), true, nullptr});
        }
    }
}

void AliasModel::addOwn()
{
    for (const Correction &made : answerData().dataset->corrections) {
        if (made.kind == Correction::Kind::LabAlias || made.kind == Correction::Kind::ModelAlias)
            m_entries.push_back({toQString(made.value), meaningOf(made),
                                 made.kind == Correction::Kind::LabAlias, &made});
    }
}

/// The newest name of a model; it may have had others.
QString AliasModel::meaningOf(const Correction &correction) const
{
    const Dataset &dataset = *answerData().dataset;
    if (correction.kind == Correction::Kind::LabAlias) {
        const auto lab = std::ranges::find(dataset.labs, correction.subject, &Lab::id);
        return lab == dataset.labs.end() ? toQString(correction.subject)
                                         : labName(*lab, answerData().language);
    }
    QString name = toQString(correction.subject);
    for (const Snapshot &snapshot : dataset.snapshots) {
        const auto model = std::ranges::find(snapshot.models, correction.subject, &Model::id);
        if (model != snapshot.models.end())
            name = toQString(model->name);
    }
    return name;
}

bool AliasModel::isOwn(const Lab &lab, const std::string &alias) const
{
    return std::ranges::any_of(answerData().dataset->corrections, [&](const Correction &made) {
        return made.kind == Correction::Kind::LabAlias && made.subject == lab.id
            && made.value == alias;
    });
}

QVariant AliasModel::rowData(const AliasEntry &row, int role) const
{
    if (role == SearchRole)
        return row.alias + u'\n' + row.meaning;
    return role == KeyRole ? QVariant((row.lab ? u"lab:"_s : u"model:"_s) + row.alias) : QVariant();
}

std::span<const Column<AliasEntry>> AliasModel::columnTable() const
{
    using Row = AliasEntry;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "alias",
         .title = QT_TR_NOOP("Name"),
         .explanation = QT_TR_NOOP("Another name, found by search and by claims."),
         .text = [](const Row &row) -> QVariant { return row.alias; }},
        {.key = "meaning",
         .title = QT_TR_NOOP("Stands for"),
         .explanation = QT_TR_NOOP("The lab or model it means."),
         .text = [](const Row &row) -> QVariant { return row.meaning; }},
        {.key = "kind",
         .title = QT_TR_NOOP("Kind"),
         .explanation = QT_TR_NOOP("Lab or model."),
         .text = [](const Row &row) -> QVariant { return row.lab ? tr("Lab") : tr("Model"); }},
        {.key = "origin",
         .title = QT_TR_NOOP("From"),
         .explanation = QT_TR_NOOP("Of the figures, or your own."),
         .text = [](const Row &row) -> QVariant {
             return row.correction ? tr("own correction") : tr("figures");
         }},
    });
    return kColumns;
}

} // namespace podium
