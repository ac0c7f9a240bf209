// SPDX-License-Identifier: GPL-3.0-or-later
// How the session reads its figures and changes them by what is somebody's own.
#include "app/session/session.h"

#include "app/session/background.h"
#include "app/session/first_view.h"
#include "app/session/unexpected.h"

#include <utility>

namespace podium {

struct Session::Loaded {
    Figures figures;
    View firstView;
};

namespace {

template <typename Work>
Figures guarded(Work work)
{
    try {
        return work();
    } catch (const std::exception &exception) {
        Figures figures;
        figures.error = unexpected(exception);
        return figures;
    }
}

} // namespace

void Session::loadShipped()
{
    m_loading = true;
    forgetChanges();
    updateBusy();
    auto read = [files = m_files] {
        Loaded loaded{guarded([&files] { return readFigures(files); }), {}};
        if (loaded.figures.corrected)
            loaded.firstView = firstView(*loaded.figures.corrected);
        return loaded;
    };
    runInBackground(this, std::move(read),
                    [this, generation = ++m_loadGeneration](const Loaded &loaded) {
                        takeLoaded(generation, loaded);
                    });
}

void Session::takeLoaded(quint64 generation, const Loaded &loaded)
{
    if (generation != m_loadGeneration)
        return;
    m_loading = false;
    if (loaded.figures.error) {
        updateBusy();
        Q_EMIT failed(*loaded.figures.error);
        return;
    }
    takeFigures(loaded.figures);
    if (m_steps.size() == 1 && m_view == View()) // nothing was chosen
        startWith(loaded.firstView);
    else
        requestAnswer();
}

void Session::takeFigures(const Figures &figures)
{
    m_figures = figures;
    changeDataset();
    Q_EMIT correctionsChanged();
    Q_EMIT methodsChanged();
}

void Session::correct(std::vector<Correction> corrections)
{
    changeFigures([corrections = std::move(corrections), files = m_files](const Figures &figures) {
        return withCorrections(figures, corrections, files);
    });
}

void Session::addMethod(const Method &method)
{
    changeFigures([method, files = m_files](const Figures &figures) {
        return withMethods(figures, joined(figures.methods, method, *figures.shipped), files);
    });
}

void Session::removeMethod(const std::string &id)
{
    changeFigures([id = QString::fromStdString(id), files = m_files](const Figures &figures) {
        return withMethods(figures, without(figures.methods, id), files);
    });
}

void Session::changeFigures(FigureChange change)
{
    Q_ASSERT(m_figures.shipped);
    m_changes.push_back(std::move(change));
    if (!m_changing)
        nextChange();
}

void Session::forgetChanges()
{
    m_changes.clear();
    m_changing = false;
}

void Session::nextChange()
{
    m_changing = !m_changes.empty();
    if (!m_changing)
        return;
    m_loading = true;
    updateBusy();
    auto apply = [change = std::move(m_changes.front()), figures = m_figures] {
        return guarded([&] { return change(figures); });
    };
    m_changes.pop_front();
    runInBackground(this, std::move(apply),
                    [this, generation = ++m_loadGeneration](const Figures &figures) {
                        takeChanged(generation, figures);
                    });
}

/// What could not be kept changes only the problems.
void Session::takeChanged(quint64 generation, const Figures &figures)
{
    if (generation != m_loadGeneration)
        return;
    m_loading = false;
    if (figures.corrected) {
        takeFigures(figures);
        requestAnswer();
    } else {
        m_figures.problem = figures.error ? figures.error : figures.problem;
        m_figures.methodProblem = figures.methodProblem;
        updateBusy();
        Q_EMIT correctionsChanged();
        Q_EMIT methodsChanged();
    }
    nextChange();
}

void Session::changeDataset()
{
    // Its positions are those of the old dataset.
    const bool hadAnswer = m_answer != nullptr;
    m_answer.reset();
    Q_EMIT datasetChanged();
    if (hadAnswer)
        Q_EMIT answerChanged();
}

void Session::setDataset(std::shared_ptr<const Dataset> dataset)
{
    Q_ASSERT(dataset);
    ++m_loadGeneration;
    m_loading = false;
    forgetChanges();
    m_figures = {};
    m_figures.shipped = dataset;
    m_figures.corrected = std::move(dataset);
    changeDataset();
    requestAnswer();
}

} // namespace podium
