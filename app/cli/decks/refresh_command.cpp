// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decks/refresh_command.h"

#include "app/cli/commands/asking.h"
#include "app/cli/options/option_list.h"
#include "app/cli/options/option_reading.h"
#include "app/cli/printing/report.h"
#include "app/cli/text.h"
#include "app/data/claims/claim_json.h"
#include "app/data/files/file_reading.h"
#include "app/data/files/file_writing.h"
#include "app/engine/ranking/selection.h"
#include "app/export/refresh/deck_refresh.h"
#include "app/models/language/language.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using State = RefreshFinding::State;

QString stateText(State state)
{
    switch (state) {
    case State::Moved:
        return CliText::tr("moved");
    case State::Entered:
        return CliText::tr("entered");
    case State::Left:
        return CliText::tr("left");
    case State::Changed:
        return CliText::tr("changed");
    case State::Unchanged:
        return CliText::tr("unchanged");
    case State::Kept:
        return CliText::tr("kept");
    case State::Missing:
        return CliText::tr("missing");
    case State::Twice:
        return CliText::tr("twice");
    case State::Broken:
        return CliText::tr("does not hold");
    case State::Unchecked:
        return CliText::tr("not checked");
    }
    return {};
}

bool isMove(const RefreshFinding &finding)
{
    return finding.state == State::Moved || finding.state == State::Entered
        || finding.state == State::Left;
}

/// "50.1 → 51.7"; a text that stays is not what it would be.
QString changeText(const RefreshFinding &finding)
{
    const auto number = [](const QString &text) {
        bool ok = false;
        const double value = text.toDouble(&ok);
        constexpr double kLarge = 1e5; // amounts, which nobody reads as 6e+12
        return !ok                      ? text
            : std::abs(value) >= kLarge ? QLocale(QLocale::English).toString(value, 'f', 0)
                                        : QString::number(value, 'g', 5);
    };
    QStringList parts;
    if (isMove(finding))
        parts.append(number(finding.from) + u" → "_s + number(finding.to));
    else if (finding.state == State::Broken || finding.state == State::Unchecked)
        parts.append(finding.to.isEmpty() ? finding.from : finding.from + u" → "_s + finding.to);
    else if (finding.state == State::Changed)
        parts.append(finding.from.isEmpty() ? QString() : finding.from + u" → "_s + finding.to);
    else if (!finding.from.isEmpty())
        parts.append(CliText::tr("“%1”; Podium would write “%2”").arg(finding.from, finding.to));
    parts.append(finding.text);
    parts.removeAll(QString());
    QString out;
    for (const QString &part : parts) // some are sentences
        out += (out.isEmpty() ? QString() : out.endsWith(u'.') ? u" "_s : u". "_s) + part;
    return out.replace(u'\n', u' ');
}

bool isSentence(const RefreshFinding &finding)
{
    return !isMove(finding) && (!finding.from.isEmpty() || !finding.to.isEmpty());
}

/// Of texts of many lines those that differ.
RefreshFinding shortened(RefreshFinding finding)
{
    const QStringList before = finding.from.split(u'\n');
    const QStringList after = finding.to.split(u'\n');
    const auto without = [](QStringList lines, const QStringList &others) {
        lines.removeIf([&others](const QString &line) { return others.contains(line); });
        return lines.join(u'\n');
    };
    finding.from = without(before, after);
    finding.to = without(after, before);
    return finding;
}

/// Texts that changed, were kept or no longer hold. Notes that changed are many and nobody's loss.
QStringList sentencesOf(const QList<RefreshFinding> &findings)
{
    QStringList lines;
    for (const RefreshFinding &one : findings) {
        const bool notes = one.place == "notes"_L1;
        if (isSentence(one) && !(notes && one.state == State::Changed))
            lines.append(CliText::tr("Slide %1, %2, %3: %4")
                             .arg(QString::number(one.slide), one.place, stateText(one.state),
                                  changeText(notes ? shortened(one) : one)));
    }
    return lines;
}

/// For people: the largest moves of a figure, and how many there are besides.
TextTable tableOf(const QList<RefreshFinding> &findings)
{
    constexpr int kMoves = 5;
    TextTable table;
    table.columns = {{CliText::tr("Slide"), true},
                     {CliText::tr("What")},
                     {CliText::tr("State")},
                     {CliText::tr("Who")},
                     {CliText::tr("Change")}};
    QString last;
    int moves = 0;
    const auto flush = [&table, &moves] {
        if (moves > kMoves)
            table.rows.append({{}, {}, {}, CliText::tr("%n more", nullptr, moves - kMoves), {}});
        moves = 0;
    };
    for (const RefreshFinding &one : findings) {
        if (isSentence(one))
            continue;
        const QString of = QString::number(one.slide) + one.id + one.place;
        if (of != last || !isMove(one))
            flush();
        last = of;
        if (isMove(one) && ++moves > kMoves)
            continue;
        table.rows.append({one.slide > 0 ? QString::number(one.slide) : QString(),
                           one.id + (one.place.isEmpty() ? QString() : u' ' + one.place),
                           stateText(one.state), one.name, changeText(one)});
    }
    flush();
    return table;
}

/// Where slides name their day, and newer figures are there.
QString newerFigures(const Dataset &dataset, const RefreshedDeck &deck)
{
    const auto newest = newestComplete(dataset, {});
    const bool same = std::ranges::all_of(deck.findings, [](const RefreshFinding &one) {
        return (one.place != "chart"_L1 && one.place != "table"_L1 && one.place != "map"_L1)
            || one.state == State::Unchanged;
    });
    if (!newest || !same || toDate(deck.day) >= dataset.snapshots[*newest].date)
        return {};
    return CliText::tr("Its slides name their day: nothing after %1 is shown. Newer figures: "
                       "--snapshot %2.")
        .arg(deck.day.toString(Qt::ISODate), toQString(dataset.snapshots[*newest].id));
}

Report reportOf(const RefreshedDeck &deck, const QString &file, const QString &newer)
{
    Report report;
    report.records.keys
        = {u"state"_s, u"slide"_s, u"id"_s, u"place"_s, u"name"_s, u"from"_s, u"to"_s, u"text"_s};
    const auto raw
        = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    for (const RefreshFinding &one : deck.findings)
        report.records.rows.append(
            {nameOf(one.state), one.slide > 0 ? QJsonValue(one.slide) : QJsonValue(), raw(one.id),
             raw(one.place), raw(one.name), raw(one.from), raw(one.to), raw(one.text)});
    report.document = {{u"file"_s, file}, {u"day"_s, deck.day.toString(Qt::ISODate)}};
    if (!deck.findings.isEmpty())
        report.tables = {tableOf(deck.findings)};
    report.footing = sentencesOf(deck.findings);
    if (!newer.isEmpty())
        report.footing.append(newer);
    report.footing.append(CliText::tr("Written: %1").arg(file));
    return report;
}

/// "deck (2026-09-25).pptx"
QString fileBeside(const QString &name, QDate day)
{
    const QFileInfo info(name);
    return info.path() + u'/' + info.completeBaseName() + u" ("_s + day.toString(Qt::ISODate)
        + u")."_s + info.suffix();
}

/// Whether another program has the file open: PowerPoint and LibreOffice leave these marks.
bool isOpen(const QString &file)
{
    const QFileInfo info(file);
    const auto marked
        = [&info](const QString &mark) { return QFileInfo::exists(info.path() + u'/' + mark); };
    return marked(u"~$"_s + info.fileName()) || marked(u"~$"_s + info.fileName().mid(2))
        || marked(u".~lock."_s + info.fileName() + u'#');
}

/// What is there stays beside the new file.
OrRefusal<void> writeBeside(const QString &file, const QByteArray &bytes)
{
    if (isOpen(file))
        return refused(
            {Error::Kind::Unreadable,
             Error::tr("The file is open in another program; close it there, or write to another "
                       "file with -o."),
             {},
             {file.toStdString(), 0, {}}});
    // An earlier refresh may have written it, and somebody edited it since.
    QFile there(file);
    const QByteArray before = there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
    if (!before.isEmpty() && before != bytes) {
        if (const auto kept = writeFile(file + u".bak"_s, before); !kept)
            return refused(kept.error());
    }
    if (const auto written = writeFile(file, bytes); !written)
        return refused(written.error());
    return {};
}

/// What is refreshed stays what it was: a deck does not become a PDF by its name.
OrUsage<void> checkOutput(const QString &deck, const QString &file)
{
    const QString ending = QFileInfo(deck).suffix().toLower();
    const QString wanted = ending.isEmpty() ? u"pptx"_s : ending;
    if (QFileInfo(file).suffix().toLower() == wanted)
        return {};
    return tl::unexpected(
        wrongValue(Option::Output, CliText::tr("a file ending in .%1").arg(wanted), file));
}

OrRefusal<std::function<void(View &)>> changeAsked(const Arguments &arguments)
{
    const auto day = arguments.value(Option::AsOf);
    const auto date = day ? parseDate(day->toStdString()) : std::nullopt;
    if (day && !date)
        return misused(wrongValue(Option::AsOf, CliText::tr("a day such as 2025-10-02"), *day));
    const auto snapshot = arguments.value(Option::Snapshot);
    return [snapshot, date](View &view) {
        if (snapshot)
            view.snapshot = snapshot->toStdString();
        if (date) {
            view.asOf = date;
            view.snapshot.clear();
        }
    };
}

} // namespace

OrRefusal<ExitCode> refreshDeck(const Arguments &arguments, const Surroundings &around)
{
    if (arguments.operands.isEmpty())
        return misused(CliText::tr("Say which deck: podium refresh DECK.pptx."));
    const QString name = arguments.operands.first();
    const auto change = changeAsked(arguments);
    if (!change)
        return tl::unexpected(change.error());
    if (const auto output = arguments.value(Option::Output)) {
        if (const auto fits = checkOutput(name, *output); !fits)
            return misused(fits.error());
    }
    const auto bytes = readFile(name, kMostTableBytes);
    if (!bytes)
        return refused(bytes.error());
    auto refresh = DeckRefresh::read(*bytes, name);
    if (!refresh)
        return refused(refresh.error());
    const auto dataset = readShipped(arguments, around.err);
    if (!dataset)
        return tl::unexpected(dataset.error());
    const auto claims = readClaims(QString::fromUtf16(kShippedClaims));
    if (!claims)
        return refused(claims.error());
    const auto speak = [&around](Language language) {
        if (around.useLanguage)
            around.useLanguage(language);
    };
    speak(refresh->language());
    const auto told = refresh->tell(*dataset, *claims, *change);
    speak(around.format == Format::Table ? around.language : Language::English);
    if (!told)
        return refusedIn(name, told.error());
    const auto deck = refresh->merge();
    if (!deck)
        return refusedIn(name, deck.error());
    const QString file = arguments.value(Option::Output).value_or(fileBeside(name, deck->day));
    if (const auto written = writeBeside(file, deck->bytes); !written)
        return tl::unexpected(written.error());
    const bool asked = arguments.value(Option::Snapshot) || arguments.value(Option::AsOf);
    print(reportOf(*deck, file, asked ? QString() : newerFigures(**dataset, *deck)), around.format,
          around.out);
    const bool broken = std::ranges::any_of(deck->findings, [](const RefreshFinding &finding) {
        return finding.state == State::Broken;
    });
    return broken ? SentenceBroken : Done;
}

} // namespace podium
