// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can change about whom is shown.
#include "app/session/desk/view_editor.h"

#include "app/engine/ranking/selection.h"
#include "app/models/ranking/facet_words.h"

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

void setListed(std::vector<std::string> &list, const std::string &item, bool listed)
{
    std::erase(list, item);
    if (listed)
        list.push_back(item);
}

/// Everything that keeps models out, and nothing else, back to how a View starts.
void clearFilters(View &view)
{
    const View plain;
    view = unfiltered(std::move(view));
    view.estimated = plain.estimated;
    view.laterScores = plain.laterScores;
}

/// Null when there is none.
const Model *modelOf(const Session &session, const std::string &snapshotId,
                     const std::string &modelId)
{
    const auto dataset = session.dataset();
    const auto position = dataset ? findSnapshot(*dataset, snapshotId) : std::nullopt;
    if (!position)
        return nullptr;
    const Snapshot &snapshot = dataset->snapshots.at(*position);
    const auto model = findModel(snapshot, modelId);
    return model ? &snapshot.models.at(*model) : nullptr;
}

} // namespace

void ViewEditor::setExcluded(const QString &country, bool excluded)
{
    const auto name = [this, country, excluded] {
        return (excluded ? tr("Exclude %1") : tr("Readmit %1")).arg(m_names.country(country));
    };
    change(name, [&](View &view) {
        setListed(view.exclude, country.toStdString(), excluded);
        if (excluded)
            setListed(view.include, country.toStdString(), false);
    });
}

void ViewEditor::setIncluded(const QString &country, bool included)
{
    const auto name = [this, country, included] {
        return (included ? tr("Include %1") : tr("No longer limit to %1"))
            .arg(m_names.country(country));
    };
    change(name, [&](View &view) {
        setListed(view.include, country.toStdString(), included);
        if (included)
            setListed(view.exclude, country.toStdString(), false);
    });
}

void ViewEditor::showOnly(const QString &country)
{
    const auto name = [this, country] { return tr("Only %1").arg(m_names.country(country)); };
    change(name, [&](View &view) {
        view.include = {country.toStdString()};
        view.exclude.clear();
    });
}

void ViewEditor::excludeOnly(const std::vector<std::string> &countries)
{
    const auto name = [this, countries] {
        QStringList names;
        for (const std::string &country : countries)
            names.append(m_names.country(toQString(country)));
        return tr("Exclude %1").arg(names.join(u", "_s));
    };
    change(name, [&](View &view) {
        view.include.clear();
        view.exclude = countries;
    });
}

void ViewEditor::setOpenWeights(std::optional<bool> open)
{
    const auto name = [open] {
        return !open ? tr("Open and closed weights")
            : *open  ? tr("Only open weights")
                     : tr("Only closed weights");
    };
    change(name, [open](View &view) { view.openWeights = open; });
}

void ViewEditor::setReasoning(std::optional<bool> reasoning)
{
    const auto name = [reasoning] {
        return !reasoning ? tr("With and without reasoning")
            : *reasoning  ? tr("Only reasoning models")
                          : tr("Only models without reasoning");
    };
    change(name, [reasoning](View &view) { view.reasoning = reasoning; });
}

void ViewEditor::setEstimated(bool counted)
{
    change([counted] { return counted ? tr("Show estimates") : tr("Hide estimates"); },
           [counted](View &view) { view.estimated = counted; });
}

void ViewEditor::setLaterScores(bool counted)
{
    change([counted] { return counted ? tr("Show later scores") : tr("Hide later scores"); },
           [counted](View &view) { view.laterScores = counted; });
}

void ViewEditor::setAsOf(std::optional<Date> date)
{
    change([] { return tr("As-of date"); },
           [&](View &view) {
               keepSnapshot(view);
               view.asOf = date;
           });
}

void ViewEditor::setMostParameters(std::optional<double> billions)
{
    change([] { return tr("Largest size"); },
           [billions](View &view) {
               view.overParameters.reset();
               view.mostParameters = billions;
           });
}

void ViewEditor::chooseFacet(Facet facet, const std::string &key, bool chosen)
{
    const auto name = [this, facet, key, chosen] {
        const auto dataset = m_session.dataset();
        const QString value = dataset ? FacetWords::value(*dataset, facet, key, m_names.language())
                                      : toQString(key);
        return (chosen ? tr("Filter: %1") : tr("No filter: %1")).arg(value);
    };
    change(name, [&](View &view) {
        keepSnapshot(view);
        view = withFacet(view, facet, key, chosen);
    });
}

void ViewEditor::resetFilters()
{
    change([] { return tr("Reset filters"); }, clearFilters);
}

void ViewEditor::reveal(const std::string &modelId)
{
    const auto name
        = [model = m_names.item(toQString(modelId))] { return tr("Show %1").arg(model); };
    change(name, [&](View &view) {
        keepSnapshot(view);
        clearFilters(view);
        view.folding = Folding::All;
        const Model *shown = modelOf(m_session, view.snapshot, modelId);
        if (!shown)
            return;
        view.estimated = shown->publishedBasis == PublishedBasis::Estimated;
        view.laterScores = shown->recordedOn.has_value();
    });
}

void ViewEditor::showLab(const QString &lab)
{
    const auto name = [this, lab] { return tr("All models of %1").arg(m_names.item(lab)); };
    change(name, [&lab](View &view) {
        view.labs = {lab.toStdString()};
        view.folding = Folding::All;
        view.picture.kind = PictureKind::Models;
    });
}

void ViewEditor::showInside(const QString &country)
{
    const std::string code = country.toStdString();
    const auto answer = m_session.answer();
    const auto inside = answer ? std::ranges::find(answer->countries, code, &CountryResult::country)
                               : std::vector<CountryResult>::const_iterator();
    const bool oneLab = answer && inside != answer->countries.end() && inside->labs.size() < 2;
    const auto name = [this, country, oneLab] {
        return (oneLab ? tr("Models of %1") : tr("Labs of %1")).arg(m_names.country(country));
    };
    change(name, [&](View &view) {
        keepSnapshot(view);
        view.include = {code};
        view.exclude.clear();
        view.folding = oneLab ? Folding::All : Folding::Lab;
        view.picture.kind = PictureKind::Models;
    });
}

void ViewEditor::setReleasedFrom(std::optional<Date> date)
{
    change([] { return tr("Released since"); }, [date](View &view) { view.releasedFrom = date; });
}

void ViewEditor::adjustText(const QString &text)
{
    View view = m_session.view();
    view.text = text.toStdString();
    m_session.adjustView(view, [] { return tr("Filter: text"); });
}

bool ViewEditor::hasFilters() const
{
    View plain = m_session.view();
    clearFilters(plain);
    return !(plain == m_session.view());
}

} // namespace podium
