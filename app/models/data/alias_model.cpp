// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/data/alias_model.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

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

QVariant AliasModel::cell(int row, int column, int role) const
{
    const Entry &entry = m_entries[static_cast<std::size_t>(row)];
    if (role == SearchRole)
        return entry.alias + u'\n' + entry.meaning;
    if (role == KeyRole)
        return (entry.lab ? u"lab:"_s : u"model:"_s) + entry.alias;
    if (role != Qt::DisplayRole && role != ValueRole)
        return {};
    switch (column) {
    case Alias:
        return entry.alias;
    case Meaning:
        return entry.meaning;
    case Kind:
        return entry.lab ? tr("Lab") : tr("Model");
    case Origin:
        return entry.correction ? tr("own correction") : tr("figures");
    default:
        return {};
    }
}

QVariant AliasModel::header(int column, int role) const
{
    static constexpr std::array<ColumnText, ColumnCount> kColumns{{
        {"alias", QT_TR_NOOP("Name"), QT_TR_NOOP("Another name, found by search and by claims.")},
        {"meaning", QT_TR_NOOP("Stands for"), QT_TR_NOOP("The lab or model it means.")},
        {"kind", QT_TR_NOOP("Kind"), QT_TR_NOOP("Lab or model.")},
        {"origin", QT_TR_NOOP("From"), QT_TR_NOOP("Of the figures, or your own.")},
    }};
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
}

} // namespace podium
