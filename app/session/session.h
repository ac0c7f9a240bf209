// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"
#include "app/data/finding.h"
#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/session/claim_store.h"
#include "app/session/figures.h"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace podium {

/// Says what a step changed, in whatever language the window speaks when it is asked. It may be
/// asked as long as the session lives.
using StepName = std::function<QString()>;

/// What is loaded and chosen: the dataset, the View, its undo stack, and the newest Answer.
/// Lives on the UI thread. Work runs on the global thread pool with immutable values; a result
/// that a newer request has outdated is dropped here, but for those of a value that is being dragged,
/// which are shown a step behind. At most one answer is worked on at a time, so that a slider cannot
/// queue up work nobody waits for. Signals are emitted after the change.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// The View to begin with, e.g. the one of the last run; there is nothing to undo after it.
    /// Without it, loadShipped() begins with firstView().
    void startWith(const View &view);
    /// Reads the shipped figures off the UI thread, then answers the View.
    void loadShipped();
    /// Where own corrections and methods are kept; read by loadShipped().
    void setOwnFiles(const OwnFiles &files) { m_files = files; }
    [[nodiscard]] const OwnFiles &ownFiles() const { return m_files; }
    /// The first answer waits for the document that is being opened, or for the word that none comes:
    /// else one without it would be shown, or fail, for a moment. Not long: whoever opens a large
    /// one sees what ships meanwhile.
    void awaitDocument();
    void stopAwaiting();
    /// For tests: takes a dataset as it is.
    void setDataset(std::shared_ptr<const Dataset> dataset);

    /// With the own corrections and methods.
    [[nodiscard]] std::shared_ptr<const Dataset> dataset() const { return m_figures.corrected; }
    /// Without them; with what the open document adds.
    [[nodiscard]] std::shared_ptr<const Dataset> shipped() const { return m_figures.joined; }
    /// The document whose figures stand beside those that ship; null: none is open. Undo goes back
    /// to an earlier one. Its file: document/document_store.h.
    [[nodiscard]] const std::shared_ptr<const Document> &document() const
    {
        return m_steps[m_position].document;
    }
    /// What of it could not be used with the figures.
    [[nodiscard]] const std::vector<Finding> &unjoined() const { return m_figures.unjoined; }
    /// Another document, or none; what was changed in the one before cannot be undone any more.
    /// `name` is what findings call it.
    void openDocument(std::shared_ptr<const Document> document, const QString &name);
    /// What the document holds from now on, and what is shown of it, as one step to undo. `figures`:
    /// with it, where somebody worked them out already.
    void changeDocument(std::shared_ptr<const Document> document, const View &view, StepName name,
                        const std::optional<Figures> &figures = {});
    /// All of what dataset() is made of.
    [[nodiscard]] const Figures &figures() const { return m_figures; }
    /// All own corrections, and why not all are in force.
    [[nodiscard]] const std::vector<Correction> &corrections() const
    {
        return m_figures.corrections;
    }
    [[nodiscard]] const std::optional<Error> &correctionProblem() const
    {
        return m_figures.problem;
    }
    /// Keeps these in place of all there were and applies them off the UI thread.
    void correct(std::vector<Correction> corrections);
    /// Takes the last correct() back, whoever asked for it.
    void undoCorrection();
    [[nodiscard]] bool canUndoCorrection() const { return !m_earlierCorrections.empty(); }
    /// Keeps a method that was read for the shipped figures, in place of an own one of the same id,
    /// and lets Views rank by it; off the UI thread.
    void addMethod(const Method &method);
    void removeMethod(const std::string &id);
    /// Why not all own methods are there, or could not be kept.
    [[nodiscard]] const std::optional<Error> &methodProblem() const
    {
        return m_figures.methodProblem;
    }
    /// Own claims beside the shipped ones.
    [[nodiscard]] ClaimStore &claims() { return m_claims; }
    /// Of dataset(), never of an older one; null until there is one.
    [[nodiscard]] std::shared_ptr<const Answer> answer() const { return m_answer; }
    [[nodiscard]] const View &view() const { return m_view; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The answer is one of a value that is being dragged, without simultaneous rank sets: the whole
    /// one follows when the value rests.
    [[nodiscard]] bool isProvisional() const { return m_provisional; }
    /// Time the engine needed for the newest answer, in milliseconds.
    [[nodiscard]] double answerMilliseconds() const { return m_answerMilliseconds; }

    /// Makes `view` the current one and asks for its answer; `name` says what changed and is what
    /// undo shows. Nothing happens when the View is the same.
    void setView(const View &view, StepName name);
    /// Like setView() for what only leads elsewhere, to another picture or page: such steps that
    /// follow one another are one, and none when they end where they began.
    void lookAt(const View &view, StepName name);
    /// Like setView() for a value that is being dragged: changes of the same name that follow one
    /// another are one step to undo, until endAdjustment().
    void adjustView(const View &view, StepName name);
    /// How long a dragged value has not moved when it rests; 150 ms unless said.
    void setRestTime(std::chrono::milliseconds time) { m_resting.setInterval(time); }
    void endAdjustment();
    [[nodiscard]] bool canUndo() const { return m_position > 0; }
    [[nodiscard]] bool canRedo() const { return m_position + 1 < m_steps.size(); }
    [[nodiscard]] QString undoName() const; ///< empty when there is nothing to undo
    [[nodiscard]] QString redoName() const; ///< empty when there is nothing to redo
    void undo();
    void redo();

Q_SIGNALS:
    void datasetChanged();
    void documentChanged();    ///< document(), which the figures then follow
    void correctionsChanged(); ///< they, or the problem with them
    void methodsChanged();     ///< own ones, or the problem with them
    void viewChanged();
    void answerChanged();
    void busyChanged();
    /// The View could not be answered or the figures not be read; the last answer of the same
    /// figures stays.
    void failed(const podium::Error &error);

private:
    struct Step {
        View view;
        StepName name; ///< none for what the session began with
        std::shared_ptr<const Document> document;
        bool look = false; ///< of lookAt()
    };
    struct Loaded;
    struct Answered;
    /// Works out other figures; run off the UI thread.
    using FigureChange = std::function<Figures(const Figures &)>;

    void pushStep(Step step);
    [[nodiscard]] std::vector<std::shared_ptr<const Document>> documentsFrom(
        std::size_t position) const;
    void askForDocument();
    void dropUnknown();
    /// The figures do not have the document yet.
    [[nodiscard]] bool isStale() const { return m_figures.document != document(); }
    void keepCorrections(std::vector<Correction> corrections);
    void changeFigures(FigureChange change);
    void nextChange();
    void forgetChanges();
    void takeChanged(quint64 generation, const Figures &figures);
    void takeFigures(const Figures &figures);

    void changeDataset();
    void takeLoaded(quint64 generation, const Loaded &loaded);
    void takeAnswer(quint64 generation, const Answered &answered);
    void showStep(std::size_t position);
    void requestAnswer();
    [[nodiscard]] bool isAnswered() const;
    void rest();
    void work();
    void updateBusy();

    Figures m_figures;
    std::deque<FigureChange> m_changes; ///< one after the other, each upon what the last one made
    std::shared_ptr<const Document> m_wanted; ///< asked for last
    QString m_documentName;
    OwnFiles m_files;
    std::vector<std::vector<Correction>> m_earlierCorrections; ///< newest last
    ClaimStore m_claims;
    std::shared_ptr<const Answer> m_answer;
    View m_answered; ///< the View that `m_answer` answers, as it was asked
    View m_view;
    std::vector<Step> m_steps; ///< never empty; the first is what the session began with
    std::size_t m_position = 0;
    std::stop_source m_ending;    ///< nobody waits for what is worked out when the session ends
    quint64 m_generation = 0;     ///< of requests for an answer
    quint64 m_loadGeneration = 0; ///< of datasets
    double m_answerMilliseconds = 0;
    QTimer m_resting;        ///< runs out when a dragged value has not moved for a while
    QTimer m_awaiting;       ///< runs while a document may come
    bool m_opened = false;   ///< another document, which the View need not fit
    bool m_changing = false; ///< figures
    bool m_adjusting = false;
    bool m_moving = false; ///< answers need not be whole
    bool m_provisional = false;
    bool m_loading = false;
    bool m_working = false;
    bool m_failed = false; ///< the newest request had no answer
    bool m_busy = false;
};

} // namespace podium
