// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ledger_words.h"

#include "app/models/language.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace podium {

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
};

constexpr std::array kEventKinds{
    Word{"export_control", QT_TRANSLATE_NOOP("podium::Ledger", "Export control")},
    Word{"regulation", QT_TRANSLATE_NOOP("podium::Ledger", "Regulation")},
    Word{"policy", QT_TRANSLATE_NOOP("podium::Ledger", "Policy")},
    Word{"market", QT_TRANSLATE_NOOP("podium::Ledger", "Market")},
    Word{"model_release", QT_TRANSLATE_NOOP("podium::Ledger", "Release")},
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

QString confidenceText(std::string_view level)
{
    return textOf(kConfidences, level);
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
