// SPDX-License-Identifier: GPL-3.0-or-later
// Writes every workspace in both themes, languages and sizes into the folder given, for people to
// look at.
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/window/workspace_stack.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTableView>

#include <cstdio>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

struct Setting {
    QSize size;
    bool dark = false;
    bool korean = false;
};

QString fileName(const QString &workspace, const Setting &setting)
{
    return u"%1-%2x%3-%4-%5.png"_s.arg(workspace)
        .arg(setting.size.width())
        .arg(setting.size.height())
        .arg(setting.dark ? u"dark"_s : u"light"_s, setting.korean ? u"ko"_s : u"en"_s);
}

bool writePicture(OpenWindow &open, const QString &name, const Setting &setting, const QDir &folder)
{
    const QString file = folder.filePath(fileName(name, setting));
    if (open.settle() && open.window().grab().save(file))
        return true;
    std::fprintf(stderr, "%s cannot be written\n", qPrintable(file));
    return false;
}

/// The pages behind the first one of the workspace Data.
bool writeDataPages(OpenWindow &open, const Setting &setting, const QDir &folder)
{
    open.window().showWorkspace(u"data"_s);
    auto &pages = open.part<SegmentSwitch>(u"dataPages"_s);
    pages.setCurrent(1);
    const auto *changes = open.window().findChild<QTableView *>(u"changeTable"_s);
    if (!waitFor([changes] { return changes->model()->rowCount() > 0; })
        || !writePicture(open, u"data-changes"_s, setting, folder))
        return false;
    pages.setCurrent(2);
    bool written = writePicture(open, u"data-labs"_s, setting, folder);
    pages.setCurrent(4);
    written = writePicture(open, u"data-notes"_s, setting, folder) && written;
    pages.setCurrent(0);
    return written;
}

bool writeAll(OpenWindow &open, const Setting &setting, const QDir &folder)
{
    MainWindow &window = open.window();
    window.appearance().setThemeChoice(setting.dark ? Settings::ThemeChoice::Dark
                                                    : Settings::ThemeChoice::Light);
    window.appearance().setLanguageChoice(setting.korean ? Settings::LanguageChoice::Korean
                                                         : Settings::LanguageChoice::English);
    window.resize(setting.size);
    for (int i = 0; i < window.workspaces().count(); ++i) {
        window.showWorkspace(i);
        if (!writePicture(open, window.workspaces().key(i), setting, folder))
            return false;
    }
    return writeDataPages(open, setting, folder);
}

bool writePictures(const QString &name)
{
    const QDir folder(name);
    if (!folder.mkpath(u"."_s))
        return false;
    OpenWindow open;
    for (const QSize &size : {QSize(1440, 900), QSize(1280, 720)}) {
        for (const bool dark : {false, true}) {
            for (const bool korean : {false, true}) {
                if (!writeAll(open, {size, dark, korean}, folder))
                    return false;
            }
        }
    }
    return true;
}

} // namespace
} // namespace podium::tests

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: podium_pictures FOLDER\n", stderr);
        return 2;
    }
    return podium::tests::writePictures(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
