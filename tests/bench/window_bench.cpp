// SPDX-License-Identifier: GPL-3.0-or-later
// The real window under load: a weight dragged, and a long table scrolled and searched. Prints
// milliseconds; run it in an X session (xvfb-run) or with QT_QPA_PLATFORM=offscreen.
#include "app/data/stories/story_json.h"
#include "app/engine/ranking/answering.h"
#include "app/models/ranking/ranking_model.h"
#include "app/session/session.h"
#include "tests/bench/synthetic.h"
#include "ui/presenter/audience_view.h"
#include "ui/presenter/presenter.h"
#include "ui/tables/data_table.h"
#include "ui/window/main_window.h"
#include "ui/window/workspace_stack.h"
#include "ui/workspaces/workspace.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QTextStream>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSlider>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

namespace podium::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr int kFrames = 120;

/// Milliseconds of processor time the window's thread has had.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Milliseconds that pieces of work took, and what of it the window's thread worked: that hardly
/// depends on what else the machine does.
struct Times {
    std::vector<double> all;
    double worked = 0;

    void add(const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        const double before = processorTime();
        work();
        worked += processorTime() - before;
        all.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    [[nodiscard]] double at(double share)
    {
        std::ranges::sort(all);
        return all[static_cast<std::size_t>(share * static_cast<double>(all.size() - 1))];
    }
    [[nodiscard]] double meanWork() const { return worked / static_cast<double>(all.size()); }
};

void print(const QString &what, Times &times)
{
    const double median = times.at(0.5);
    QTextStream(stdout) << what.leftJustified(46)
                        << u" median %1 ms, 95 % %2 ms, longest %3 ms"_s.arg(median, 7, 'f', 2)
                               .arg(times.at(0.95), 7, 'f', 2)
                               .arg(times.at(1), 7, 'f', 2)
                        << u", %1 a second, %2 ms worked\n"_s
                               .arg(1000 / std::max(median, 1e-3), 0, 'f', 0)
                               .arg(times.meanWork(), 0, 'f', 2);
}

/// Counts how often a widget was painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }

    [[nodiscard]] int paints() const { return m_paints; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_paints += event->type() == QEvent::Paint;
        return false;
    }

private:
    int m_paints = 0;
};

class Bench final
{
public:
    explicit Bench(std::size_t models)
        : m_models(models)
        , m_window(m_session)
    {
        m_window.setWindowState(Qt::WindowNoState);
        m_window.resize(1440, 900);
        m_window.show();
        m_session.setDataset(std::make_shared<const Dataset>(syntheticDataset(models)));
        settle();
    }

    /// From the slider's move to the last pixel: answer, models, sorted table, chart.
    void drag(const QString &workspace)
    {
        m_window.showWorkspace(u"robustness"_s);
        settle();
        const auto *simulated = m_window.findChild<DataTable *>(u"uncertaintyTable"_s);
        while (simulated->model()->rowCount() == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        auto *slider = m_window.findChild<QSlider *>(u"weight_e0"_s);
        m_window.showWorkspace(workspace);
        settle();
        sortByIndex();
        slider->setSliderDown(true);
        const PaintWatch table(*rankingTable().viewport());
        Times times;
        for (int frame = 0; frame < kFrames; ++frame)
            times.add([&] {
                const int before = table.paints();
                slider->setValue(100 + 7 * frame % 600);
                settle();
                while (table.paints() == before)
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
            });
        slider->setSliderDown(false);
        print(u"drag, %1, %2 models"_s.arg(workspace).arg(m_models), times);
    }

    void scroll()
    {
        DataTable &table = rankingTable();
        QScrollBar &bar = *table.verticalScrollBar();
        Times times;
        for (int step = 0; step < kFrames; ++step)
            times.add([&] {
                bar.setValue(static_cast<int>(qint64(bar.maximum()) * step / kFrames));
                QCoreApplication::processEvents();
            });
        print(u"scroll, %1 rows"_s.arg(table.model()->rowCount()), times);
    }

    /// A letter more each time, and back.
    void search()
    {
        Times times;
        for (const QString &text :
             {u"m"_s, u"m1"_s, u"m12"_s, u"m123"_s, u"m12"_s, u"m"_s, QString()})
            times.add([&] {
                m_window.desk().setSearch(text);
                QCoreApplication::processEvents();
            });
        print(u"search, %1 models"_s.arg(m_models), times);
    }

    void sort()
    {
        DataTable &table = rankingTable();
        Times times;
        for (const int column :
             {int(RankingModel::Model), int(RankingModel::Index), int(RankingModel::Lab), -1})
            times.add([&] {
                table.sortByColumn(column, Qt::DescendingOrder);
                QCoreApplication::processEvents();
            });
        print(u"sort, %1 models"_s.arg(m_models), times);
    }

    void show(const QString &workspace)
    {
        m_window.showWorkspace(workspace);
        settle();
    }

private:
    void settle()
    {
        while (m_session.isBusy() || !m_session.answer()
               || m_window.desk().shown().answer != m_session.answer())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        QCoreApplication::processEvents();
    }
    void sortByIndex() { rankingTable().sortByColumn(RankingModel::Index, Qt::DescendingOrder); }
    DataTable &rankingTable()
    {
        for (DataTable *table : m_window.workspace().findChildren<DataTable *>()) {
            if (table->model() == &m_window.desk().table())
                return *table;
        }
        qFatal("this workspace has no ranking");
    }

    std::size_t m_models;
    Session m_session;
    MainWindow m_window;
};

/// Megabytes the process holds.
double memory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// Every workspace once, with the shipped figures.
void openEverything()
{
    Session session;
    MainWindow window(session);
    window.setWindowState(Qt::WindowNoState);
    window.resize(1440, 900);
    window.show();
    session.loadShipped();
    QElapsedTimer timer;
    const auto wait = [&timer](int milliseconds) {
        for (timer.start(); timer.elapsed() < milliseconds;)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    };
    wait(1500);
    QTextStream out(stdout);
    for (int i = 0; i < window.workspaces().count(); ++i) {
        window.showWorkspace(i);
        wait(2500);
        out << u"memory with "_s << window.workspaces().key(i).leftJustified(34)
            << u" %1 MB\n"_s.arg(memory(), 7, 'f', 1);
        out.flush();
    }
}

/// From the key to the slide that is painted, through every shipped story there and back; slides are
/// told before.
void presentEverything()
{
    Session session;
    MainWindow window(session);
    window.setWindowState(Qt::WindowNoState);
    window.resize(1440, 900);
    window.show();
    session.loadShipped();
    Presenter &presenter = window.presenter();
    presenter.setMoving(false);
    presenter.setScreens([] { return QList<QRect>{QRect(0, 0, 1920, 1080)}; });
    const auto wait = [](const std::function<bool()> &done) {
        while (!done())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    };
    wait([&] { return session.dataset() && !session.isBusy(); });
    for (const QString &id : shippedStories()) {
        presenter.present(*shippedStory(id));
        wait([&] { return presenter.isShown(); });
        Times times;
        const RunningOrder &order = presenter.talk().order();
        for (bool forward = true; forward || order.previous();) {
            forward = forward && order.next();
            // What comes next is painted while nobody presses a key.
            QElapsedTimer resting;
            for (resting.start(); resting.elapsed() < 300;)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            times.add([&] {
                presenter.act(forward ? PresenterCommand::Next : PresenterCommand::Back);
                presenter.audience()->repaint();
            });
        }
        print(u"key to slide, "_s + id, times);
        presenter.end();
    }
}

/// All of it, or the parts that are named: memory, drag, table, present.
void measure(const QStringList &parts)
{
    const auto isAsked
        = [&parts](const QString &part) { return parts.isEmpty() || parts.contains(part); };
    if (isAsked(u"memory"_s))
        openEverything();
    if (isAsked(u"present"_s))
        presentEverything();
    if (isAsked(u"drag"_s)) {
        for (const std::size_t models : {400, 5000}) {
            Bench bench(models);
            bench.drag(u"robustness"_s);
            bench.drag(u"ranking"_s);
        }
    }
    if (isAsked(u"table"_s)) {
        Bench large(100'000);
        large.show(u"ranking"_s);
        large.scroll();
        large.search();
        large.sort();
    }
}

} // namespace
} // namespace podium::bench

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    podium::bench::measure(application.arguments().mid(1));
    return 0;
}
