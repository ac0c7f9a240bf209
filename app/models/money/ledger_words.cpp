// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/ledger_words.h"

#include "app/models/language/number_text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    std::string_view id;
    const char *text;
};

constexpr std::array kKinds{
    Word{"equity", QT_TRANSLATE_NOOP("podium::Ledger", "Equity")},
    Word{"debt", QT_TRANSLATE_NOOP("podium::Ledger", "Debt")},
    Word{"grant", QT_TRANSLATE_NOOP("podium::Ledger", "Grant")},
    Word{"ipo", QT_TRANSLATE_NOOP("podium::Ledger", "Public offering")},
    Word{"secondary", QT_TRANSLATE_NOOP("podium::Ledger", "Sale of existing shares")},
    Word{"merger", QT_TRANSLATE_NOOP("podium::Ledger", "Merger")},
    Word{"licence_deal", QT_TRANSLATE_NOOP("podium::Ledger", "Licence deal")},
    Word{"donation_pledge", QT_TRANSLATE_NOOP("podium::Ledger", "Pledged donation")},
    Word{"parent_funding", QT_TRANSLATE_NOOP("podium::Ledger", "From the parent company")},
    Word{"revenue_commitment", QT_TRANSLATE_NOOP("podium::Ledger", "Committed orders")},
    Word{"structured_financing", QT_TRANSLATE_NOOP("podium::Ledger", "Structured financing")},
};

constexpr std::array kStatuses{
    Word{"closed", QT_TRANSLATE_NOOP("podium::Ledger", "Closed")},
    Word{"reported", QT_TRANSLATE_NOOP("podium::Ledger", "Reported")},
    Word{"announced", QT_TRANSLATE_NOOP("podium::Ledger", "Announced")},
    Word{"approved", QT_TRANSLATE_NOOP("podium::Ledger", "Approved")},
    Word{"sanctioned", QT_TRANSLATE_NOOP("podium::Ledger", "Granted")},
    Word{"pledged", QT_TRANSLATE_NOOP("podium::Ledger", "Pledged")},
    Word{"commitment", QT_TRANSLATE_NOOP("podium::Ledger", "Committed")},
    Word{"letter_of_intent", QT_TRANSLATE_NOOP("podium::Ledger", "Letter of intent")},
    Word{"framework", QT_TRANSLATE_NOOP("podium::Ledger", "Framework agreement")},
    Word{"provisional", QT_TRANSLATE_NOOP("podium::Ledger", "Provisional")},
    Word{"planned", QT_TRANSLATE_NOOP("podium::Ledger", "Planned")},
    Word{"talks", QT_TRANSLATE_NOOP("podium::Ledger", "In talks")},
    Word{"running", QT_TRANSLATE_NOOP("podium::Ledger", "Running")},
    Word{"estimate", QT_TRANSLATE_NOOP("podium::Ledger", "Estimated")},
    Word{"assumed", QT_TRANSLATE_NOOP("podium::Ledger", "Assumed")},
    Word{"launched", QT_TRANSLATE_NOOP("podium::Ledger", "Launched")},
    Word{"enacted", QT_TRANSLATE_NOOP("podium::Ledger", "Enacted")},
    Word{"requested", QT_TRANSLATE_NOOP("podium::Ledger", "Requested")},
    Word{"draft", QT_TRANSLATE_NOOP("podium::Ledger", "Draft")},
    Word{"superseded", QT_TRANSLATE_NOOP("podium::Ledger", "Superseded")},
};

constexpr std::array kPayers{
    Word{"public", QT_TRANSLATE_NOOP("podium::Ledger", "Public")},
    Word{"private", QT_TRANSLATE_NOOP("podium::Ledger", "Private")},
    Word{"mixed", QT_TRANSLATE_NOOP("podium::Ledger", "Public and private")},
};

constexpr std::array kProgrammeKinds{
    Word{"multi_year_programme", QT_TRANSLATE_NOOP("podium::Ledger", "Programme of several years")},
    Word{"component", QT_TRANSLATE_NOOP("podium::Ledger", "Part of a programme")},
    Word{"fund", QT_TRANSLATE_NOOP("podium::Ledger", "Fund")},
    Word{"infrastructure", QT_TRANSLATE_NOOP("podium::Ledger", "Infrastructure")},
    Word{"annual_ai_budget", QT_TRANSLATE_NOOP("podium::Ledger", "AI budget of a year")},
    Word{"annual_budget", QT_TRANSLATE_NOOP("podium::Ledger", "Budget of a year")},
    Word{"llm_programme", QT_TRANSLATE_NOOP("podium::Ledger", "Language-model programme")},
    Word{"cumulative_estimate", QT_TRANSLATE_NOOP("podium::Ledger", "Estimate over years")},
    Word{"programme", QT_TRANSLATE_NOOP("podium::Ledger", "Programme")},
    Word{"corporate_investment", QT_TRANSLATE_NOOP("podium::Ledger", "Investment of companies")},
    Word{"equity_stake", QT_TRANSLATE_NOOP("podium::Ledger", "Equity stake")},
    Word{"annual_ai_budget_wide",
         QT_TRANSLATE_NOOP("podium::Ledger", "AI budget of a year, wider definition")},
};

constexpr std::array kEventKinds{
    Word{"export_control", QT_TRANSLATE_NOOP("podium::Ledger", "Export control")},
    Word{"regulation", QT_TRANSLATE_NOOP("podium::Ledger", "Regulation")},
    Word{"policy", QT_TRANSLATE_NOOP("podium::Ledger", "Policy")},
    Word{"market", QT_TRANSLATE_NOOP("podium::Ledger", "Market")},
    Word{"model_release", QT_TRANSLATE_NOOP("podium::Ledger", "Release")},
    Word{"index_change", QT_TRANSLATE_NOOP("podium::Ledger", "Change of an index")},
};

constexpr std::array kFigures{
    Word{"rank", QT_TRANSLATE_NOOP("podium::Ledger", "Rank")},
    Word{"labs", QT_TRANSLATE_NOOP("podium::Ledger", "Labs")},
    Word{"ranked_models", QT_TRANSLATE_NOOP("podium::Ledger", "Ranked models")},
    Word{"models_in_top", QT_TRANSLATE_NOOP("podium::Ledger", "Models in the top")},
    Word{"population", QT_TRANSLATE_NOOP("podium::Ledger", "People")},
    Word{"gdp", QT_TRANSLATE_NOOP("podium::Ledger", "Gross domestic product")},
    Word{"gpu_clusters_existing", QT_TRANSLATE_NOOP("podium::Ledger", "GPU clusters, running")},
    Word{"gpu_clusters_planned", QT_TRANSLATE_NOOP("podium::Ledger", "GPU clusters, planned")},
    Word{"gpu_h100e_existing", QT_TRANSLATE_NOOP("podium::Ledger", "GPUs running, as H100")},
    Word{"gpu_h100e_planned", QT_TRANSLATE_NOOP("podium::Ledger", "GPUs planned, as H100")},
    Word{"industrial_robots_installed",
         QT_TRANSLATE_NOOP("podium::Ledger", "Industrial robots installed")},
    Word{"notable_models", QT_TRANSLATE_NOOP("podium::Ledger", "Notable models (AI Index)")},
    Word{"notable_models_epoch", QT_TRANSLATE_NOOP("podium::Ledger", "Notable models (Epoch AI)")},
    Word{"notable_language_models_epoch",
         QT_TRANSLATE_NOOP("podium::Ledger", "Notable language models (Epoch AI)")},
    Word{"data_centres", QT_TRANSLATE_NOOP("podium::Ledger", "Data centres")},
    Word{"population_ai_adoption_h2", QT_TRANSLATE_NOOP("podium::Ledger", "Adults using AI")},
    Word{"newly_funded_ai_companies",
         QT_TRANSLATE_NOOP("podium::Ledger", "Newly funded AI companies")},
    Word{"global_ai_compute", QT_TRANSLATE_NOOP("podium::Ledger", "AI compute of the world")},
    Word{"corporate_ai_investment",
         QT_TRANSLATE_NOOP("podium::Ledger", "Corporate investment in AI")},
    Word{"private_generative_ai_investment",
         QT_TRANSLATE_NOOP("podium::Ledger", "Private investment in generative AI")},
    Word{"private_ai_investment", QT_TRANSLATE_NOOP("podium::Ledger", "Private investment in AI")},
    Word{"revenue_annualised", QT_TRANSLATE_NOOP("podium::Ledger", "Revenue at an annual rate")},
    Word{"compute_spend", QT_TRANSLATE_NOOP("podium::Ledger", "Spending on compute")},
    Word{"active_users", QT_TRANSLATE_NOOP("podium::Ledger", "Active users")},
    Word{"staff", QT_TRANSLATE_NOOP("podium::Ledger", "Staff")},
    Word{"daily_messages", QT_TRANSLATE_NOOP("podium::Ledger", "Messages a day")},
    Word{"daily_tokens", QT_TRANSLATE_NOOP("podium::Ledger", "Tokens a day")},
    Word{"revenue_annual", QT_TRANSLATE_NOOP("podium::Ledger", "Revenue of a year")},
    Word{"revenue_quarterly", QT_TRANSLATE_NOOP("podium::Ledger", "Revenue of a quarter")},
    Word{"operating_loss_annual", QT_TRANSLATE_NOOP("podium::Ledger", "Operating loss of a year")},
    Word{"net_loss_annual", QT_TRANSLATE_NOOP("podium::Ledger", "Net loss of a year")},
    Word{"operating_expenses_annual",
         QT_TRANSLATE_NOOP("podium::Ledger", "Operating expenses of a year")},
    Word{"compute_spend_annual",
         QT_TRANSLATE_NOOP("podium::Ledger", "Spending on compute in a year")},
    Word{"rnd_spend_annual", QT_TRANSLATE_NOOP("podium::Ledger", "Spending on research in a year")},
    Word{"cash_and_short_term_investments",
         QT_TRANSLATE_NOOP("podium::Ledger", "Cash and short-term investments")},
    Word{"compute_commitments_future",
         QT_TRANSLATE_NOOP("podium::Ledger", "Compute committed for the future")},
    Word{"enterprise_customers", QT_TRANSLATE_NOOP("podium::Ledger", "Customers in business")},
};

constexpr std::array kFigureUnits{
    Word{"H100e", QT_TRANSLATE_NOOP("podium::Ledger", "H100 equivalents")},
    Word{"percent", QT_TRANSLATE_NOOP("podium::Ledger", "per cent")},
    Word{"people", QT_TRANSLATE_NOOP("podium::Ledger", "people")},
    Word{"users", QT_TRANSLATE_NOOP("podium::Ledger", "users")},
};

constexpr std::array kConfidences{
    Word{"high", QT_TRANSLATE_NOOP("podium::Ledger", "High")},
    Word{"medium", QT_TRANSLATE_NOOP("podium::Ledger", "Medium")},
    Word{"low", QT_TRANSLATE_NOOP("podium::Ledger", "Low")},
};

QString textOf(std::span<const Word> words, std::string_view id)
{
    const auto word = std::ranges::find(words, id, &Word::id);
    if (word == words.end())
        return toQString(id).replace(u'_', u' ');
    return QCoreApplication::translate("podium::Ledger", word->text);
}

/// Three digits, as amounts, populations and products are known to no more: "1,970", "40.6", "0.83".
QString threeDigitText(double amount, Language language)
{
    constexpr int kDigits = 3;
    const int before = amount > 0 ? static_cast<int>(std::floor(std::log10(amount))) + 1 : 1;
    const int after = std::clamp(kDigits - before, 0, 8);
    const double step = std::pow(10.0, before - kDigits);
    const double shown = before > kDigits ? std::round(amount / step) * step : amount;
    return localeOf(language).toString(shown, 'f', after);
}

} // namespace

QString roundKindText(std::string_view kind)
{
    return textOf(kKinds, kind);
}

QString roundStatusText(std::string_view status)
{
    return textOf(kStatuses, status);
}

QString payerText(std::string_view payer)
{
    return textOf(kPayers, payer);
}

QString programmeKindText(std::string_view kind)
{
    return textOf(kProgrammeKinds, kind);
}

QString eventKindText(std::string_view kind)
{
    return textOf(kEventKinds, kind);
}

QString figureText(std::string_view metric)
{
    return textOf(kFigures, metric);
}

QString figureUnitText(std::string_view unit)
{
    const bool known = std::ranges::find(kFigureUnits, unit, &Word::id) != kFigureUnits.end();
    return known ? textOf(kFigureUnits, unit) : QString();
}

QVariant currencyOfUnit(std::string_view unit)
{
    const std::string_view currency = unit.substr(0, unit.find('/')); // "USD/year"
    const bool known = currency.size() == 3 && std::ranges::all_of(currency, [](char letter) {
                           return letter >= 'A' && letter <= 'Z';
                       });
    return known ? QVariant(QString::fromLatin1(currency.data(), 3)) : QVariant();
}

QString figureValueText(Decimal value, std::string_view unit, Language language)
{
    if (unit == "USD" || unit == "CNY")
        return moneyText(value, unit, language);
    if (unit == "USD/year")
        return QCoreApplication::translate("podium::Ledger", "%1 a year")
            .arg(moneyText(value, "USD", language));
    if (unit.ends_with("/day"))
        return QCoreApplication::translate("podium::Ledger", "%1 a day")
            .arg(largeNumberText(value, language));
    if (unit == "percent")
        return exactText(value, language) + u'%';
    if (unit == "H100e")
        return QCoreApplication::translate("podium::Ledger", "%1 H100 equivalents")
            .arg(exactText(value, language));
    return exactText(value, language);
}

QString profileSectionText(ProfileSection section)
{
    static constexpr std::array kSections{QT_TRANSLATE_NOOP("podium::Ledger", "Best models"),
                                          QT_TRANSLATE_NOOP("podium::Ledger", "Labs"),
                                          QT_TRANSLATE_NOOP("podium::Ledger", "Counts"),
                                          QT_TRANSLATE_NOOP("podium::Ledger", "Raised by labs"),
                                          QT_TRANSLATE_NOOP("podium::Ledger", "Programmes"),
                                          QT_TRANSLATE_NOOP("podium::Ledger", "Figures"),
                                          QT_TRANSLATE_NOOP("podium::Ledger", "Economy"),
                                          QT_TRANSLATE_NOOP("podium::Ledger", "Events")};
    return QCoreApplication::translate("podium::Ledger",
                                       kSections.at(static_cast<std::size_t>(section)));
}

QString programmeSumText(const ProgrammeSum &sum, const MoneyView &money, Language language)
{
    const QString total = moneyText(sum.total, money.currency, language);
    return sum.bound == Bound::Exact && sum.approximate ? programmeAmountText("about", total)
                                                        : boundText(sum.bound, total);
}

QString boundText(Bound bound, const QString &text)
{
    switch (bound) {
    case Bound::Exact:
        break;
    case Bound::AtLeast:
        return QCoreApplication::translate("podium::Ledger", "at least %1").arg(text);
    case Bound::AtMost:
        return QCoreApplication::translate("podium::Ledger", "at most %1").arg(text);
    case Bound::Unsure:
        return QCoreApplication::translate("podium::Ledger", "%1 in part").arg(text);
    }
    return text;
}

QString relativeText(const RelativeAmount &relative, const MoneyView &money, Language language,
                     bool approximate)
{
    const QString year = QString::number(relative.year);
    const QString number = threeDigitText(relative.value.toDouble(), language);
    const QString text = money.per == MoneyPer::Gdp
        ? QCoreApplication::translate("podium::Ledger", "%1% of GDP (%2)").arg(number, year)
        : QCoreApplication::translate("podium::Ledger", "%1 %2 per person (%3)")
              .arg(toQString(money.currency), number, year);
    return relative.bound == Bound::Exact && approximate ? programmeAmountText("about", text)
                                                         : boundText(relative.bound, text);
}

QString confidenceText(std::string_view level)
{
    return textOf(kConfidences, level);
}

QString programmeName(const PublicProgramme &programme, Language language)
{
    const bool korean = language == Language::Korean && !programme.nameKo.empty();
    const QString name = toQString(korean ? programme.nameKo : programme.nameEn);
    return programme.scope == "annual_ai_budget_wide"
        ? QCoreApplication::translate("podium::Ledger", "%1 (wider definition)").arg(name)
        : name;
}

QString programmeAmountText(std::string_view qualifier, const QString &amount)
{
    const auto said = [&amount](const char *text) {
        return QCoreApplication::translate("podium::Ledger", text).arg(amount);
    };
    if (qualifier == "about")
        return said(QT_TRANSLATE_NOOP("podium::Ledger", "about %1"));
    if (qualifier == "up_to")
        return said(QT_TRANSLATE_NOOP("podium::Ledger", "up to %1"));
    return qualifier == "more_than" ? said(QT_TRANSLATE_NOOP("podium::Ledger", "more than %1"))
                                    : amount;
}

} // namespace podium
