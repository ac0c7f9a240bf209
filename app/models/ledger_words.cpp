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
    Word{"superseded", QT_TRANSLATE_NOOP("podium::Ledger", "Superseded")},
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

} // namespace podium
