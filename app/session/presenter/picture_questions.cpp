// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/presenter/picture_questions.h"

#include "app/session/desk/acting_rules.h"

#include <QtCore/QDate>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonths = 6; ///< month ends that are offered
constexpr std::size_t kLeaders = 4;

bool isExcluded(const View &view, const std::string &code)
{
    return std::ranges::find(view.exclude, code) != view.exclude.end();
}

/// The texts that an author wrote of the picture say what it showed before.
void dropTexts(View &view)
{
    view.picture.title.clear();
    view.picture.subtitle.clear();
}

} // namespace

QString PictureQuestions::namesOf(const std::string &code) const
{
    return toQString(code) + u' ' + countryName(*m_shown.dataset, code, Language::English) + u' '
        + countryName(*m_shown.dataset, code, Language::Korean);
}

PictureQuestion PictureQuestions::without(const std::vector<std::string> &codes) const
{
    QStringList names;
    QString also;
    for (const std::string &code : codes) {
        names.append(countryInSentence(*m_shown.dataset, code, m_shown.language));
        also += u' ' + namesOf(code);
    }
    const QString text = names.size() == 1 ? tr("Without %1").arg(names.first())
                                           : tr("Without %1 and %2").arg(names[0], names[1]);
    return {text, also, [codes](View &view) {
                dropTexts(view);
                for (const std::string &code : codes) {
                    std::erase(view.include, code);
                    if (!isExcluded(view, code))
                        view.exclude.push_back(code);
                }
            }};
}

/// The countries in front, and those again that are left out.
void PictureQuestions::addLeavingOut()
{
    const View &view = m_shown.answer->view;
    std::vector<std::string> leaders;
    for (const CountryResult &country : m_shown.answer->countries) {
        if (leaders.size() < kLeaders && country.country != "ZZ")
            leaders.push_back(country.country);
    }
    if (leaders.size() > 2)
        m_questions.append(without({leaders[0], leaders[1]}));
    for (const std::string &code : leaders) {
        if (leaders.size() > 1)
            m_questions.append(without({code}));
    }
    for (const std::string &code : view.exclude) {
        const QString name = countryInSentence(*m_shown.dataset, code, m_shown.language);
        m_questions.append({tr("With %1 again").arg(name), namesOf(code), [code](View &changed) {
                                dropTexts(changed);
                                std::erase(changed.exclude, code);
                            }});
    }
}

void PictureQuestions::addWeights()
{
    const auto add = [this](const QString &text, std::optional<bool> open) {
        if (m_shown.answer->view.openWeights != open)
            m_questions.append({text, u"open closed weights"_s, [open](View &view) {
                                    dropTexts(view);
                                    view.openWeights = open;
                                }});
    };
    add(tr("Only open weights"), true);
    add(tr("Only closed weights"), false);
    add(tr("Open and closed weights"), std::nullopt);
}

PictureQuestion PictureQuestions::asOf(Date day) const
{
    const std::string snapshot = m_shown.answer->view.snapshot;
    return {tr("As of %1").arg(longDateText(day, m_shown.language)),
            toQDate(day).toString(Qt::ISODate), [day, snapshot](View &view) {
                dropTexts(view);
                view.snapshot = snapshot; // the newest one up to the day would be other figures
                view.asOf = day;
            }};
}

void PictureQuestions::addDays()
{
    const QDate figures = toQDate(m_shown.snapshot().date);
    QDate day(figures.year(), figures.month(), 1);
    for (int month = 0; month < kMonths; ++month) {
        day = QDate(day.year(), day.month(), 1).addDays(-1);
        if (m_shown.answer->view.asOf != toDate(day))
            m_questions.append(asOf(toDate(day)));
    }
    if (m_shown.answer->view.asOf)
        m_questions.append({tr("As of the day of the figures"), {}, [](View &view) {
                                dropTexts(view);
                                view.asOf.reset();
                            }});
}

void PictureQuestions::addHighlights(const QStringList &countries)
{
    const auto &highlighted = m_shown.answer->view.picture.highlighted;
    for (const QString &country : countries) {
        const std::string code = country.toStdString();
        if (highlighted == std::vector<std::string>{code})
            continue;
        const QString name = countryInSentence(*m_shown.dataset, code, m_shown.language);
        m_questions.append({tr("Where is %1?").arg(name), namesOf(code), [code](View &view) {
                                view.picture.highlighted = {code};
                                view.picture.greyRest = true;
                            }});
    }
}

QList<PictureQuestion> PictureQuestions::of(const AnswerData &shown, const QStringList &countries)
{
    PictureQuestions questions(shown);
    if (doesRankingAct(shown.answer->view.picture.kind)) {
        questions.addLeavingOut();
        questions.addWeights();
        questions.addDays();
    }
    questions.addHighlights(countries);
    return questions.m_questions;
}

std::optional<PictureQuestion> PictureQuestions::asOf(const AnswerData &shown, const QString &typed)
{
    static const QRegularExpression kDay(u"^\\s*(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?\\s*$"_s);
    const QRegularExpressionMatch match = kDay.match(typed);
    if (!match.hasMatch() || !doesRankingAct(shown.answer->view.picture.kind))
        return std::nullopt;
    const QDate first(match.captured(1).toInt(), match.captured(2).toInt(), 1);
    const QDate day = match.captured(3).isEmpty()
        ? first.addMonths(1).addDays(-1)
        : QDate(first.year(), first.month(), match.captured(3).toInt());
    if (!day.isValid() || day >= toQDate(shown.snapshot().date))
        return std::nullopt;
    return PictureQuestions(shown).asOf(toDate(day));
}

} // namespace podium
