// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/corrections/correcting.h"
#include "app/session/desk/desk.h"
#include "ui/panels/data/correction_page.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/data_table.h"

#include <QtCore/QCollator>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <map>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kLab = u"lab:";
constexpr QStringView kModel = u"model:";

QModelIndexList selectedRows(DataTable &table)
{
    return table.selectionModel() ? table.selectionModel()->selectedRows() : QModelIndexList();
}

void sortByText(QList<CorrectionDialog::Choice> &choices, Language language)
{
    QCollator order(localeOf(language));
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(choices, [&order](const auto &left, const auto &right) {
        return order.compare(left.text, right.text) < 0;
    });
}

} // namespace

void CorrectionPage::moveLab()
{
    const QString lab = currentLab();
    const auto position = findLab(*m_desk.session().dataset(), lab.toStdString());
    if (!position)
        return;
    const Lab &moved = m_desk.session().dataset()->labs[*position];
    const QString name = labName(moved, m_desk.language());
    CorrectionDialog dialog(
        {tr("Change country"),
         tr("%1 counts in:").arg(name),
         {},
         tr("Rankings of countries, filters, colours and money follow.")},
        countryChoices(), toQString(moved.country),
        [this, lab](const QString &country, const QString &) {
            return checkOf(withCountry(lab, country));
        },
        window());
    if (dialog.exec() == QDialog::Accepted)
        apply(withCountry(lab, dialog.key()));
}

void CorrectionPage::addAlias()
{
    const QString lab = currentLab();
    CorrectionDialog dialog(
        {tr("Add name"), tr("stands for the lab or model:"), tr("This name:"),
         tr("Search, claims and the command line find it by this name, too.")},
        aliasChoices(), lab.isEmpty() ? QString() : kLab.toString() + lab,
        [this](const QString &key, const QString &name) { return checkOf(withAlias(key, name)); },
        window());
    if (dialog.exec() == QDialog::Accepted)
        apply(withAlias(dialog.key(), dialog.name()));
}

void CorrectionPage::removeCountries()
{
    apply(without(chosenCountries()));
}

void CorrectionPage::removeAliases()
{
    apply(without(chosenAliases()));
}

void CorrectionPage::removeAll()
{
    apply({});
}

void CorrectionPage::apply(std::vector<Correction> corrections)
{
    if (corrections != m_desk.session().corrections())
        m_desk.session().correct(std::move(corrections));
}

QString CorrectionPage::currentLab() const
{
    const QModelIndexList rows = selectedRows(m_labs->table());
    return rows.size() == 1 ? rows.front().data(KeyRole).toString() : QString();
}

std::vector<Correction> CorrectionPage::chosenCountries() const
{
    std::vector<Correction> chosen;
    for (const QModelIndex &row : selectedRows(m_labs->table())) {
        const std::string lab = row.data(KeyRole).toString().toStdString();
        for (const Correction &made : m_desk.session().corrections()) {
            if (made.kind == Correction::Kind::LabCountry && made.subject == lab)
                chosen.push_back(made);
        }
    }
    return chosen;
}

std::vector<Correction> CorrectionPage::chosenAliases() const
{
    std::vector<Correction> chosen;
    for (const QModelIndex &row : selectedRows(m_aliases->table())) {
        if (const Correction *made = m_aliasModel.correctionAt(m_aliasProxy.mapToSource(row).row()))
            chosen.push_back(*made);
    }
    return chosen;
}

std::vector<Correction> CorrectionPage::without(const std::vector<Correction> &removed) const
{
    std::vector<Correction> kept = m_desk.session().corrections();
    std::erase_if(kept, [&removed](const Correction &made) {
        return std::ranges::find(removed, made) != removed.end();
    });
    return kept;
}

/// Back where the figures have it, a lab needs no correction.
std::vector<Correction> CorrectionPage::withCountry(const QString &lab,
                                                    const QString &country) const
{
    const std::string id = lab.toStdString();
    std::vector<Correction> corrections = m_desk.session().corrections();
    std::erase_if(corrections, [&id](const Correction &made) {
        return made.kind == Correction::Kind::LabCountry && made.subject == id;
    });
    const Dataset &shipped = *m_desk.session().shipped();
    const auto position = findLab(shipped, id);
    if (!position || shipped.labs[*position].country != country.toStdString())
        corrections.push_back({Correction::Kind::LabCountry, id, country.toStdString()});
    return corrections;
}

std::vector<Correction> CorrectionPage::withAlias(const QString &key, const QString &name) const
{
    const bool lab = key.startsWith(kLab);
    std::vector<Correction> corrections = m_desk.session().corrections();
    corrections.push_back({lab ? Correction::Kind::LabAlias : Correction::Kind::ModelAlias,
                           key.sliced(lab ? kLab.size() : kModel.size()).toStdString(),
                           name.toStdString()});
    return corrections;
}

/// All figures are corrected anew for it, which takes a while where there are many.
CorrectionDialog::Work CorrectionPage::checkOf(std::vector<Correction> corrections) const
{
    return [shipped = m_desk.session().shipped(),
            corrections = std::move(corrections)]() -> std::optional<Error> {
        const ReadDataset out = corrected(*shipped, corrections);
        const std::string last = "corrections[" + std::to_string(corrections.size()) + ']';
        const auto found = std::ranges::find_if(out.findings, [&last](const Finding &finding) {
            return finding.error.place.column == last;
        });
        return found == out.findings.end() ? std::nullopt : std::optional(found->error);
    };
}

QList<CorrectionDialog::Choice> CorrectionPage::countryChoices() const
{
    QList<CorrectionDialog::Choice> choices;
    const Dataset &dataset = *m_desk.session().dataset();
    for (const Country &country : dataset.countries)
        choices.append({toQString(country.code),
                        tr("%1 (%2)").arg(countryName(dataset, country.code, m_desk.language()),
                                          toQString(country.code))});
    sortByText(choices, m_desk.language());
    return choices;
}

/// A model stands once, by its newest name, however many days list it.
QList<CorrectionDialog::Choice> CorrectionPage::aliasChoices() const
{
    const Dataset &dataset = *m_desk.session().dataset();
    QList<CorrectionDialog::Choice> choices;
    for (const Lab &lab : dataset.labs)
        choices.append({kLab.toString() + toQString(lab.id),
                        tr("%1 (lab)").arg(labName(lab, m_desk.language()))});
    std::map<std::string, std::string> names;
    for (const Snapshot &snapshot : dataset.snapshots) {
        for (const Model &model : snapshot.models)
            names[model.id] = model.name;
    }
    for (const auto &[id, name] : names)
        choices.append({kModel.toString() + toQString(id), toQString(name)});
    sortByText(choices, m_desk.language());
    return choices;
}

} // namespace podium
