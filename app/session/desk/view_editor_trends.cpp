// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can change about the lines over time.
#include "app/session/desk/view_editor.h"

#include "app/data/view/view_words.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/models/language/language.h"
#include "app/models/trends/trend_words.h"

#include <utility>

namespace podium {

namespace {

/// What somebody wrote on one picture is not said of another.
void clearWords(Picture &picture)
{
    picture.title.clear();
    picture.subtitle.clear();
    picture.source.clear();
    picture.note.clear();
    picture.highlighted.clear();
    picture.greyRest = false;
    picture.annotations.clear();
}

} // namespace

void ViewEditor::show(PictureKind kind)
{
    View view = m_session.view();
    const PictureKind before = std::exchange(view.picture.kind, kind);
    if (before != kind)
        clearWords(view.picture);
    // A rule beside the first acts only where both are drawn, and comes back there.
    if (before == PictureKind::CountryRules && kind != before)
        m_besideAside = std::exchange(view.otherRule, {});
    else if (kind == PictureKind::CountryRules && !view.otherRule)
        view.otherRule = m_besideAside;
    swapColumns(before, view.picture);
    m_session.lookAt(view, guarded([kind] { return tr("Show: %1").arg(titleOf(kind)); }));
}

void ViewEditor::chooseColumns(const QStringList &keys)
{
    changePicture([] { return tr("Columns"); },
                  [&keys](Picture &picture) {
                      picture.columns.clear();
                      for (const QString &key : keys)
                          picture.columns.push_back(key.toStdString());
                  });
}

/// Columns of one table say nothing of another's.
void ViewEditor::swapColumns(PictureKind before, Picture &picture)
{
    const PictureKind table = firstOfTable(picture.kind);
    if (firstOfTable(before) == table)
        return;
    m_columns[firstOfTable(before)] = std::exchange(picture.columns, {});
    if (const auto kept = m_columns.find(table); kept != m_columns.end())
        picture.columns = kept->second;
}

QVariantMap ViewEditor::keptColumns() const
{
    QVariantMap kept;
    for (const auto &[table, columns] : m_columns)
        kept.insert(wordOf(table), toQStrings(columns));
    return kept;
}

void ViewEditor::restoreColumns(const QVariantMap &kept)
{
    m_columns.clear();
    for (auto entry = kept.begin(); entry != kept.end(); ++entry) {
        const auto table = choiceOf<PictureKind>(entry.key());
        for (const QString &key : entry.value().toStringList()) {
            if (table)
                m_columns[*table].push_back(key.toStdString());
        }
    }
}

void ViewEditor::changePicture(StepName name, const std::function<void(Picture &)> &edit)
{
    change(std::move(name), [&edit](View &view) { edit(view.picture); });
}

void ViewEditor::changeMoney(StepName name, const std::function<void(MoneyView &)> &edit)
{
    change(std::move(name), [&edit](View &view) { edit(view.money); });
}

void ViewEditor::showProfile(const QString &country)
{
    changeMoney([this, country] { return tr("Profile: %1").arg(m_names.country(country)); },
                [&country](MoneyView &money) { money.profile = {country.toStdString()}; });
}

void ViewEditor::trendBy(TrendGroup group)
{
    const auto name = [group] {
        return group == TrendGroup::Country ? tr("Trends: by country")
            : group == TrendGroup::Lab      ? tr("Trends: by lab")
                                            : tr("Trends: open and closed weights");
    };
    change(name, [group](View &view) {
        if (view.trends.by != group)
            view.trends.reference.clear();
        view.trends.by = group;
    });
}

void ViewEditor::trendReference(const QString &group)
{
    const std::string id = group.toStdString();
    const auto name = [this, id, by = m_session.view().trends.by] { return nameOfLag(by, id); };
    change(name, [&id](View &view) { view.trends.reference = id; });
}

void ViewEditor::lagBehindCountry(const QString &country)
{
    const std::string id = country.toStdString();
    const auto name = [this, id] { return nameOfLag(TrendGroup::Country, id); };
    change(name, [&id](View &view) {
        view.trends.by = TrendGroup::Country;
        view.trends.reference = id;
    });
}

QString ViewEditor::nameOfLag(TrendGroup by, const std::string &reference) const
{
    const auto dataset = m_session.dataset();
    if (reference.empty() || !dataset)
        return tr("Months behind the highest");
    return tr("Months behind: %1").arg(groupName(*dataset, by, reference, m_names.language()));
}

} // namespace podium
