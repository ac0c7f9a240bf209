// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/charts/own_runs_text.h"

#include "app/models/language/number_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>
#include <cstddef>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct OwnRunsText {
    Q_DECLARE_TR_FUNCTIONS(podium::OwnRunsText)
};

struct StatedRange {
    std::optional<int> least = {};
    std::optional<int> most = {};

    void add(const std::optional<int> &number)
    {
        if (!number)
            return;
        least = std::min(least.value_or(*number), *number);
        most = std::max(most.value_or(*number), *number);
    }
    [[nodiscard]] QString text(Language language) const
    {
        return *least == *most ? countText(*least, language)
                               : countText(*least, language) + u'–' + countText(*most, language);
    }
};

/// What the records of the runs say of their scores.
struct StatedBases {
    int runs = 0;
    StatedRange questions = {};
    StatedRange repeats = {};
    bool errors = false;
    bool silent = false; ///< some score comes without

    void add(const Snapshot &snapshot, const RankedModel &line)
    {
        ++runs;
        for (const IndexPart &part : line.parts) {
            if (part.weight == 0 || !part.score)
                continue;
            const ScoreBasis *basis = snapshot.scores.basis(part.evaluation, line.model);
            silent = silent || !basis;
            if (!basis)
                continue;
            questions.add(basis->questions);
            repeats.add(basis->repeats);
            errors = errors || basis->standardError;
        }
    }
    [[nodiscard]] QString text(Language language) const
    {
        QStringList stated;
        if (questions.least)
            stated << u"n = "_s + questions.text(language);
        if (repeats.least)
            stated << u"K = "_s + repeats.text(language);
        if (errors)
            stated << OwnRunsText::tr("standard errors of their own");
        return stated.join(u", "_s);
    }
};

} // namespace

QString ownRunsText(const Dataset &dataset, const Answer &answer, Language language)
{
    const Snapshot &snapshot = dataset.snapshots[answer.snapshot];
    StatedBases bases;
    for (const RankedModel &line : answer.ranking) {
        if (snapshot.models[line.model].own)
            bases.add(snapshot, line);
    }
    if (bases.runs == 0)
        return {};
    const QString stated = bases.text(language);
    const QString count = countText(bases.runs, language);
    const QString runs = stated.isEmpty()
        ? OwnRunsText::tr("Own runs, not of this source: %1.").arg(count)
        : OwnRunsText::tr("Own runs, not of this source: %1 (%2).").arg(count, stated);
    const Certainty &certainty = answer.view.certainty;
    if (!certainty.shown || certainty.of == ErrorOf::OtherRules)
        return runs;
    const QString intervals = stated.isEmpty()
        ? OwnRunsText::tr("Their intervals rest on the source's numbers of questions, too.")
        : bases.silent
        ? OwnRunsText::tr("Their intervals rest on these, and where none is stated on "
                          "the source's numbers of questions.")
        : OwnRunsText::tr("Their intervals rest on these.");
    return runs + u' ' + intervals;
}

QString ownRunBasis(const Snapshot &snapshot, const RankedModel &line, Language language)
{
    StatedBases bases;
    bases.add(snapshot, line);
    return bases.text(language);
}

} // namespace podium
