// SPDX-License-Identifier: GPL-3.0-or-later
// How the workspace Claims evaluates claims and keeps own ones.
#include "app/data/claims/sentence_reader.h"
#include "app/data/document/keeping.h"
#include "app/engine/claims/evaluating.h"
#include "app/models/language/error_words.h"
#include "app/models/language/language.h"
#include "app/session/desk/desk.h"
#include "ui/panels/claims/sentence_field.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/tables/table_card.h"
#include "ui/workspaces/claims/claims_workspace.h"

#include <QtCore/QDate>

#include <algorithm>
#include <utility>

namespace podium {

namespace {

Date today()
{
    return toDate(QDate::currentDate());
}

} // namespace

/// Claims rest on the figures alone, not on the View: once for each dataset, and not before
/// somebody looks.
void ClaimsWorkspace::evaluate()
{
    const auto dataset = m_desk.shown().dataset;
    if (!dataset || dataset == m_dataset || !isVisible())
        return;
    m_dataset = dataset;
    if (m_readerOf != dataset)
        m_sentence->setReader({});
    m_readerOf = dataset;
    m_work.ask([dataset, own = m_desk.session().claims().claims(),
                document = m_desk.session().document(), reader = m_sentence->reader()] {
        return evaluated(*dataset, own, document ? *document : Document(), reader);
    });
}

/// Own claims that name something these figures do not have are left out one by one.
ClaimsWorkspace::Evaluated ClaimsWorkspace::evaluated(const Dataset &dataset,
                                                      const OwnClaims &ownClaims,
                                                      const Document &document,
                                                      std::shared_ptr<const SentenceReader> reader)
{
    Evaluated out;
    out.reader = reader ? std::move(reader) : std::make_shared<const SentenceReader>(dataset);
    const auto own = ownClaims.claims(*out.reader, today());
    ClaimEvaluation evaluation(dataset);
    const auto add = [&](const Claim &claim) {
        if (auto result = evaluation.evaluate(claim))
            out.claims.push_back({claim, std::move(*result)});
        else
            out.refused = result.error();
    };
    std::for_each(own.rbegin(), own.rend(), add);
    out.own = out.claims.size();
    // What the document keeps of the same is judged once.
    const std::vector<Claim> shipped = out.reader->shipped().value_or(std::vector<Claim>());
    for (const Claim &claim : keptClaims(document, {}, shipped).value_or(std::vector<Claim>())) {
        if (std::ranges::none_of(own, [&claim](const Claim &typed) {
                return typed.statementEn == claim.statementEn;
            }))
            add(claim);
    }
    if (out.reader->shipped())
        std::ranges::for_each(*out.reader->shipped(), add);
    else
        out.refused = out.reader->shipped().error();
    return out;
}

/// What was just added and names something there is not is not kept; what was kept before stays.
void ClaimsWorkspace::take(const Evaluated &evaluated)
{
    m_sentence->setReader(evaluated.reader);
    ClaimStore &store = m_desk.session().claims();
    const qsizetype leftOut = store.claims().count() - static_cast<qsizetype>(evaluated.own);
    const auto before = std::exchange(m_before, std::nullopt);
    if (before && evaluated.refused && leftOut > m_leftOut) {
        sayProblem(evaluated.refused);
        store.keep(*before);
        return;
    }
    if (evaluated.claims.empty() && evaluated.refused)
        sayProblem(evaluated.refused);
    m_leftOut = leftOut;
    m_evaluated = evaluated.claims;
    sayWhatIsLeftOut();
    showClaims();
}

void ClaimsWorkspace::keep(const OwnClaims &own)
{
    m_before = m_desk.session().claims().claims();
    m_desk.session().claims().keep(own);
}

void ClaimsWorkspace::sayProblem(const std::optional<Error> &problem)
{
    m_said = problem;
    m_sentence->sayProblem(problem ? errorSentence(*problem) : QString());
}

void ClaimsWorkspace::sayWhatIsLeftOut()
{
    m_table->card().setNote(m_leftOut > 0
                                ? tr("%n of your own are kept, but these figures cannot judge them",
                                     nullptr, static_cast<int>(m_leftOut))
                                : QString());
}

void ClaimsWorkspace::addSentence(const QString &sentence)
{
    if (!m_sentence->reader())
        return;
    if (const auto misread = m_sentence->reader()->misreading(sentence, today())) {
        showNone();
        m_sentence->explain(*misread);
        return;
    }
    OwnClaims own = m_desk.session().claims().claims();
    for (const QString &one : m_sentence->reader()->sentences(sentence, today()))
        m_chosen = own.add(one);
    m_sentence->clear();
    keep(own);
}

void ClaimsWorkspace::addClaims(const std::vector<Claim> &claims)
{
    if (claims.empty())
        return;
    OwnClaims own = m_desk.session().claims().claims();
    m_chosen = own.add(claims);
    keep(own);
}

void ClaimsWorkspace::evaluateAgain()
{
    m_dataset.reset();
    evaluate();
}

} // namespace podium
