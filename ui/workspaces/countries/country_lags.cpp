// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaces/countries/country_lags.h"

#include "app/exhibits/exhibiting.h"
#include "app/models/countries/country_lag_picture.h"
#include "app/models/language/error_words.h"
#include "app/models/trends/lag_model.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/live_menu.h"

namespace podium {

struct CountryLags::Found {
    AnswerData data;
    std::optional<Lags> lags;
    std::optional<Error> problem;
};

namespace {

View viewOfLags(View view)
{
    if (view.trends.by != TrendGroup::Country)
        view.trends.reference.clear();
    view.trends.by = TrendGroup::Country;
    return view;
}

} // namespace

CountryLags::CountryLags(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_work(this, [this](const std::shared_ptr<const Found> &found) { take(*found); })
{
}

void CountryLags::ask()
{
    const AnswerData &shown = m_desk.shown();
    if (!shown || shown.answer == m_asked || m_desk.session().isProvisional())
        return;
    m_asked = shown.answer;
    m_work.ask([data = shown]() -> std::shared_ptr<const Found> {
        auto found = std::make_shared<Found>(Found{data, {}, {}});
        View view = data.answer->view;
        view.picture.kind = PictureKind::CountryLags;
        if (auto counted = exhibit(data.dataset, view)) {
            found->data.answer = counted->answer;
            found->lags = std::get<Lags>(counted->subject);
        } else {
            found->problem = counted.error();
        }
        return found;
    });
    Q_EMIT changed();
}

void CountryLags::take(const Found &found)
{
    m_found = std::make_shared<const Found>(found);
    m_desk.countries().setLags(found.lags);
    Q_EMIT changed();
}

ChartSeries CountryLags::read(int most) const
{
    ChartSeries series;
    if (!m_found || !m_found->lags) {
        series.emptyText = m_found ? errorSentence(*m_found->problem)
                                   : tr("Counting how many months each country is behind…");
        return series;
    }
    AnswerData data = m_found->data;
    data.language = m_desk.language();
    return countryLagPicture(m_desk.countryTable(), data, *m_found->lags, most);
}

QString CountryLags::rules() const
{
    if (!m_found || !m_found->lags)
        return {};
    AnswerData data = m_found->data;
    data.language = m_desk.language();
    return LagModel::rules(data, *m_found->lags);
}

QString CountryLags::referenceText() const
{
    const Trends trends = viewOfLags(m_desk.session().view()).trends;
    return trends.reference.empty() || !m_desk.shown()
        ? tr("Behind the highest")
        : tr("Behind %1")
              .arg(countryInSentence(*m_desk.shown().dataset, trends.reference, m_desk.language()));
}

void CountryLags::fillReferences(QMenu &menu)
{
    const std::string chosen = viewOfLags(m_desk.session().view()).trends.reference;
    const QString hint = tr("Behind whose frontier the other countries are counted.");
    addChoice(menu, tr("Behind the highest"), chosen.empty(), hint,
              [this] { m_desk.edit().lagBehindCountry({}); });
    if (!m_desk.shown())
        return;
    menu.addSeparator();
    for (const CountryResult &result : m_desk.shown().answer->countries) {
        const QString code = toQString(result.country);
        const QString name
            = countryInSentence(*m_desk.shown().dataset, result.country, m_desk.language());
        addChoice(menu, tr("Behind %1").arg(name), chosen == result.country, hint,
                  [this, code] { m_desk.edit().lagBehindCountry(code); });
    }
}

} // namespace podium
