// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desk/view_editor.h"

#include "app/models/countries/counting_words.h"
#include "app/models/ranking/rule_choices.h"
#include "app/session/desk/reference.h"

#include <QtCore/QPointer>

#include <algorithm>
#include <utility>

namespace podium {

/// Under rules that give the reference no index it steps aside, until others do.
void ViewEditor::keepReference(View &view)
{
    const auto dataset = m_session.dataset();
    if (!dataset)
        return;
    if (view.reference.empty())
        view.reference = m_aside;
    if (view.reference.empty() || canCompareWith(*dataset, view))
        return;
    m_aside = std::exchange(view.reference, {});
}

ViewEditor::ViewEditor(Session &session, const ShownNames &names)
    : m_session(session)
    , m_names(names)
{
}

void ViewEditor::chooseSnapshot(const QString &id)
{
    const auto name
        = [this, id = id.toStdString()] { return tr("Data: %1").arg(m_names.snapshot(id)); };
    change(name, [&](View &view) {
        view.snapshot = id.toStdString();
        // Each source's own method; another one could lack its evaluations there.
        view.method.clear();
        view.asOf.reset();
        keepReference(view);
    });
}

void ViewEditor::chooseMethod(const QString &id)
{
    const auto name = [this, id = id.toStdString()] {
        const auto dataset = m_session.dataset();
        const auto method = dataset ? findMethod(*dataset, id) : std::nullopt;
        return tr("Index: %1").arg(method ? methodName(dataset->methods[*method]) : toQString(id));
    };
    change(name, [&](View &view) {
        view.method = id.toStdString();
        keepReference(view);
    });
}

void ViewEditor::chooseRules(const MethodChoice &choice)
{
    const auto name = [before = m_session.view().choice, choice] {
        return tr("Rule: %1").arg(RuleChoices::nameOf(before, choice));
    };
    change(name, [&](View &view) {
        view.choice = choice;
        keepReference(view);
    });
}

void ViewEditor::adjustWeights(const std::vector<NamedWeight> &weights)
{
    View view = m_session.view();
    view.choice.weights = WeightRule{WeightRule::Kind::Custom, weights};
    keepReference(view);
    m_session.adjustView(view, [] { return tr("Weights"); });
}

void ViewEditor::endAdjustment()
{
    m_session.endAdjustment();
}

void ViewEditor::fold(Folding folding)
{
    const auto name = [folding] {
        return folding == Folding::All   ? tr("Show all variants")
            : folding == Folding::Family ? tr("Show the best model of each family")
                                         : tr("Show the best model of each lab");
    };
    change(name, [folding](View &view) { view.folding = folding; });
}

void ViewEditor::countBy(const CountingRule &rule)
{
    change([] { return tr("Counting rule"); }, [&rule](View &view) { view.countingRule = rule; });
}

void ViewEditor::countAlsoBy(const CountingRule &rule)
{
    const auto name = [this, rule] {
        return tr("Second counting rule: %1").arg(CountingWords::nameOf(rule, m_names.language()));
    };
    change(name, [&rule](View &view) { view.otherRule = rule; });
}

void ViewEditor::setTop(int places)
{
    change([places] { return tr("Top %1").arg(places); },
           [places](View &view) { view.top = places; });
}

void ViewEditor::compareWith(const QString &modelId)
{
    const auto name = [model = m_names.item(modelId)] { return tr("Compare with %1").arg(model); };
    m_aside.clear();
    change(name, [&modelId](View &view) { view.reference = modelId.toStdString(); });
}

void ViewEditor::clearReference()
{
    m_aside.clear();
    change([] { return tr("No reference"); }, [](View &view) { view.reference.clear(); });
}

void ViewEditor::compareSnapshots(const std::string &id)
{
    const auto name = [this, id] { return tr("Compared with %1").arg(m_names.snapshot(id)); };
    change(name, [&id](View &view) { view.comparing.snapshot = id; });
}

void ViewEditor::toggle(const Choice &choice)
{
    const auto name = [text = choice.text, chosen = choice.chosen] {
        return chosen ? tr("No longer: %1").arg(text) : tr("Choose: %1").arg(text);
    };
    change(name, choice.toggle);
}

void ViewEditor::removeRule(const ActingRule &rule)
{
    change([text = rule.text] { return tr("Remove: %1").arg(text); },
           [this, &rule](View &view) {
               if (rule.key.contains(u"data.asOf"))
                   keepSnapshot(view);
               rule.remove(view);
               if (rule.key == u"reference.model")
                   m_aside.clear();
           });
}

/// Without a snapshot of its own, an as-of date would also choose an older snapshot.
void ViewEditor::keepSnapshot(View &view) const
{
    if (view.snapshot.empty() && m_session.answer())
        view.snapshot = m_session.answer()->view.snapshot;
}

/// The session may live longer than the window.
StepName ViewEditor::guarded(StepName name) const
{
    return
        [editor = QPointer(this), name = std::move(name)] { return editor ? name() : QString(); };
}

void ViewEditor::change(StepName name, const std::function<void(View &)> &edit)
{
    View view = m_session.view();
    const PictureKind before = view.picture.kind;
    edit(view);
    swapColumns(before, view.picture);
    m_session.setView(view, guarded(std::move(name)));
}

} // namespace podium
