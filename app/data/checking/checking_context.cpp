// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/checking/checking.h"

namespace podium {

namespace {

void checkPeriod(DatasetChecking &checking, const Place &place, const CountryFigure &figure)
{
    if (figure.lastYear < figure.firstYear)
        checking.error(
            place, Error::tr("%1 ends in %2, before it starts in %3."),
            {figure.metric, std::to_string(figure.lastYear), std::to_string(figure.firstYear)});
}

void checkFigures(DatasetChecking &checking)
{
    const std::string file = "country_figures.csv";
    const auto &figures = checking.dataset.ledger.figures;
    checkUnique(checking, file, "metric", figures, [](const CountryFigure &figure) {
        return figure.country + ' ' + figure.metric + ' ' + std::to_string(figure.firstYear) + '-'
            + std::to_string(figure.lastYear) + ' ' + figure.edition;
    });
    for (std::size_t i = 0; i < figures.size(); ++i) {
        checkPeriod(checking, {file, csvRowAt(i), "last_year"}, figures[i]);
        checkNotNegative(checking, {file, csvRowAt(i), "value"}, figures[i].value.toDouble());
    }
}

void checkLabFigures(DatasetChecking &checking)
{
    const std::string file = "lab_figures.csv";
    const auto &figures = checking.dataset.ledger.labFigures;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        checkNotNegative(checking, {file, csvRowAt(i), "value"}, figures[i].value.toDouble());
        checkDay(checking, {file, csvRowAt(i), "date"}, figures[i].date);
        checkDay(checking, {file, csvRowAt(i), "reported"}, figures[i].reported);
    }
}

void checkEvents(DatasetChecking &checking)
{
    const auto &events = checking.dataset.ledger.events;
    checkUnique(checking, "events.csv", "id", events,
                [](const LedgerEvent &event) { return event.id; });
    for (std::size_t i = 0; i < events.size(); ++i)
        checkDay(checking, {"events.csv", csvRowAt(i), "date"}, events[i].date);
}

/// The amount of a round or programme.
const Amount *amountOf(const Ledger &ledger, const std::string &id)
{
    for (const FundingRound &round : ledger.rounds) {
        if (round.id == id)
            return &round.amount;
    }
    for (const PublicProgramme &programme : ledger.programmes) {
        if (programme.id == id)
            return &programme.amount;
    }
    return nullptr;
}

/// What a conflict says is used must be what the record holds.
void checkUsed(DatasetChecking &checking, const Place &place, const LedgerConflict &conflict,
               const Amount &amount)
{
    const bool same = conflict.used == amount.value && conflict.currency == amount.currency;
    if (!same)
        checking.error(place,
                       Error::tr("The conflict says that %1 uses %2, but the record holds %3."),
                       {conflict.record,
                        conflict.used ? conflict.used->toText() + ' ' + conflict.currency : "",
                        amount.value ? amount.value->toText() + ' ' + amount.currency : ""});
}

void checkConflicts(DatasetChecking &checking)
{
    const std::string file = "ledger_conflicts.csv";
    const Ledger &ledger = checking.dataset.ledger;
    for (std::size_t i = 0; i < ledger.conflicts.size(); ++i) {
        const LedgerConflict &conflict = ledger.conflicts[i];
        const Amount *amount = amountOf(ledger, conflict.record);
        if (amount)
            checkUsed(checking, {file, csvRowAt(i), "used"}, conflict, *amount);
        else
            checking.error({file, csvRowAt(i), "record"},
                           Error::tr("%1 is neither a round nor a programme of the ledger."),
                           {conflict.record});
        if (!conflict.otherRecord.empty() && !amountOf(ledger, conflict.otherRecord))
            checking.error({file, csvRowAt(i), "other_record"},
                           Error::tr("%1 is neither a round nor a programme of the ledger."),
                           {conflict.otherRecord});
    }
}

void checkPegs(DatasetChecking &checking)
{
    const std::string file = "currency_pegs.csv";
    const auto &pegs = checking.dataset.ledger.rates.pegs;
    checkUnique(checking, file, "currency", pegs,
                [](const CurrencyPeg &peg) { return peg.currency; });
    for (std::size_t i = 0; i < pegs.size(); ++i) {
        checkCurrency(checking, {file, csvRowAt(i), "currency"}, pegs[i].currency);
        checkCurrency(checking, {file, csvRowAt(i), "anchor"}, pegs[i].anchor);
        checkPositive(checking, {file, csvRowAt(i), "per_anchor"},
                      std::optional(pegs[i].perAnchor.toDouble()));
    }
}

void checkDeflators(DatasetChecking &checking)
{
    const std::string file = "deflators.csv";
    const auto &deflators = checking.dataset.ledger.deflators;
    checkUnique(checking, file, "year", deflators, [](const Deflator &deflator) {
        return deflator.currency + ' ' + std::to_string(deflator.year);
    });
    for (std::size_t i = 0; i < deflators.size(); ++i) {
        checkCurrency(checking, {file, csvRowAt(i), "currency"}, deflators[i].currency);
        checkPositive(checking, {file, csvRowAt(i), "index"},
                      std::optional(deflators[i].index.toDouble()));
    }
}

/// A figure that nobody can follow to its source is no figure.
void checkSources(DatasetChecking &checking)
{
    const auto check = [&checking](const char *file, const auto &records) {
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (records[i].source.empty())
                checking.error(
                    {file, csvRowAt(i), "source"},
                    Error::tr("The row names no source; say where its figures were read."));
        }
    };
    check("funding_rounds.csv", checking.dataset.ledger.rounds);
    check("public_programmes.csv", checking.dataset.ledger.programmes);
}

} // namespace

void checkContext(DatasetChecking &checking)
{
    checkFigures(checking);
    checkLabFigures(checking);
    checkEvents(checking);
    checkConflicts(checking);
    checkPegs(checking);
    checkDeflators(checking);
    checkSources(checking);
}

} // namespace podium
