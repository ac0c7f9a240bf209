// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/include_circles.h"
#include "tests/layering/layering_rules.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace podium::layering {
namespace {

namespace fs = std::filesystem;

const fs::path kRoot = PODIUM_SOURCE_DIR;
constexpr char kQtFolder[] = PODIUM_QT_INCLUDE_DIR;

/// A Qt of a few headers, for the tests of the checker itself.
QtModules smallQt()
{
    return QtModules({{"QtCore", {"QString", "QObject"}},
                      {"QtGui", {"QColor"}},
                      {"QtWidgets", {"QWidget", "QTableView"}},
                      {"QtNetwork", {"QTcpSocket"}},
                      {"QtCharts", {"QChart"}}});
}

/// What the checker says about a file that has the licence line, then `lines`.
std::string verdict(std::string_view file, const std::string &lines)
{
    const std::string top = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
    return report(checkSource(file, top + lines, smallQt()));
}

std::string contentOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::vector<fs::path> sourcesBelow(const fs::path &folder)
{
    std::vector<fs::path> files;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(folder)) {
        const fs::path &path = entry.path();
        const bool source = path.extension() == ".h" || path.extension() == ".cpp";
        if (source || path.filename() == "CMakeLists.txt")
            files.push_back(path);
    }
    return files;
}

TEST(Layering, Tree_AllSources_KeepTheRules)
{
    const QtModules qt = QtModules::installedIn(kQtFolder);
    std::vector<Breach> breaches;
    for (const char *folder : {"app", "ui", "resources", "tests", "packaging"}) {
        for (const fs::path &file : sourcesBelow(kRoot / folder)) {
            const std::string name = file.lexically_relative(kRoot).generic_string();
            const std::vector<Breach> found = checkSource(name, contentOf(file), qt);
            breaches.insert(breaches.end(), found.begin(), found.end());
        }
    }
    EXPECT_EQ(report(breaches), "");
}

TEST(Layering, Tree_Includes_RunInNoCircle)
{
    std::vector<SourceFile> files;
    for (const char *folder : {"app", "ui"}) {
        for (const fs::path &file : sourcesBelow(kRoot / folder)) {
            if (file.filename() != "CMakeLists.txt")
                files.push_back({file.lexically_relative(kRoot).generic_string(),
                                 ownIncludes(contentOf(file))});
        }
    }
    ASSERT_FALSE(files.empty());
    EXPECT_EQ(circlesIn(roomsOf(files)), "");
}

TEST(Layering, Circle_OverHeadersAndSources_IsShownWithItsWay)
{
    const Rooms rooms = roomsOf({{"app/a.h", {}},
                                 {"app/a.cpp", {"app/a.h", "app/b.h"}},
                                 {"app/b.h", {"app/c.h"}},
                                 {"app/c.h", {}},
                                 {"app/c.cpp", {"app/c.h", "app/d.h", "app/a.h"}},
                                 {"app/d.h", {"app/b.h"}},
                                 {"app/e.h", {"app/a.h"}}});
    EXPECT_EQ(circlesIn(rooms), "app/a -> app/b -> app/c -> app/a (of 4 rooms)\n");
}

TEST(Layering, SourceWithoutHeader_BelongsToWhatItContinues)
{
    const std::vector<SourceFile> files{{"ui/table.h", {}},
                                        {"ui/menu.h", {"ui/table.h"}},
                                        {"ui/table_columns.cpp", {"ui/table.h", "ui/menu.h"}}};
    EXPECT_EQ(circlesIn(roomsOf(files)), "ui/menu -> ui/table -> ui/menu (of 2 rooms)\n");
    EXPECT_EQ(circlesIn(roomsOf({files[0], files[1], {"app/b.cpp", {"ui/table.h", "ui/menu.h"}}})),
              "");
}

TEST(Layering, Tree_TopLevel_HoldsWhatIsAllowed)
{
    std::set<std::string> needed{"CHANGELOG.md",
                                 "CMakeLists.txt",
                                 "CMakePresets.json",
                                 "CONTRIBUTING.md",
                                 "LICENSE",
                                 "README.md",
                                 "app",
                                 "packaging",
                                 "resources",
                                 "tests",
                                 "ui"};
    const std::set<std::string> allowed{"build", "CMakeUserPresets.json"};
    for (const fs::directory_entry &entry : fs::directory_iterator(kRoot)) {
        const std::string name = entry.path().filename().string();
        const bool expected
            = needed.erase(name) > 0 || name.starts_with('.') || allowed.contains(name);
        EXPECT_TRUE(expected) << name << " does not belong on the top level";
    }
    for (const std::string &name : needed)
        ADD_FAILURE() << name << " is missing from the top level";
}

TEST(Layering, InstalledQt_Headers_AreFoundInTheirModules)
{
    const QtModules qt = QtModules::installedIn(kQtFolder);
    EXPECT_EQ(qt.modulesOf("QString"), std::set<std::string>{"QtCore"});
    EXPECT_EQ(qt.modulesOf("QtGui/QColor"), std::set<std::string>{"QtGui"});
    EXPECT_EQ(qt.modulesOf("qwidget.h"), std::set<std::string>{"QtWidgets"});
    EXPECT_EQ(qt.modulesOf("QtCharts"), std::set<std::string>{"QtCharts"});
    EXPECT_TRUE(qt.modulesOf("vector").empty());
}

TEST(Layering, Engine_QtHeader_IsReportedWithItsLine)
{
    EXPECT_EQ(verdict("app/engine/index.cpp", "#include <vector>\n\n#include <QtCore/QString>\n"),
              "app/engine/index.cpp:4: app/engine may not include <QtCore/QString> of QtCore\n");
}

TEST(Layering, Engine_FilesAndClock_AreReported)
{
    EXPECT_EQ(verdict("app/engine/a.cpp", "#include <cmath>\n#include <fstream>\n"),
              "app/engine/a.cpp:3: app/engine may not include <fstream>\n");
    EXPECT_EQ(verdict("app/engine/a.cpp", "#include <unistd.h>\n"),
              "app/engine/a.cpp:2: app/engine may not include <unistd.h>\n");
}

/// Two of one name in two libraries are one to the linker, and the program crashes.
TEST(Layering, Tree_ClassesOfHeaders_HaveNamesOfTheirOwn)
{
    static const std::regex definition(R"(^(?:class|struct) (\w+)(?: final)?(?: :.*| \{)?$)");
    std::map<std::string, std::string> headers;
    for (const char *folder : {"app", "ui"}) {
        for (const fs::path &file : sourcesBelow(kRoot / folder)) {
            if (file.extension() != ".h")
                continue;
            std::istringstream lines(contentOf(file));
            for (std::string line; std::getline(lines, line);) {
                std::smatch found;
                if (!std::regex_match(line, found, definition))
                    continue;
                const auto [other, added] = headers.try_emplace(found[1], file.string());
                EXPECT_TRUE(added) << found[1] << " is in " << other->second << " and in " << file;
            }
        }
    }
    EXPECT_GT(headers.size(), 300u);
}

TEST(Layering, HeaderWithoutModule_IsKnownByItsModule)
{
    EXPECT_EQ(verdict("app/models/a.cpp", "#  include<QTableView>\n"),
              "app/models/a.cpp:2: app/models may not include <QTableView> of QtWidgets\n");
    EXPECT_EQ(verdict("app/models/a.cpp", "#include <QObject>\n"), "");
}

TEST(Layering, Layer_LayerAbove_IsReported)
{
    EXPECT_EQ(verdict("app/models/a.cpp", "#include \"app/session/session.h\"\n"),
              "app/models/a.cpp:2: app/models may not include \"app/session/session.h\"\n");
    EXPECT_EQ(verdict("app/engine/a.cpp", "#include \"app/engineering/a.h\"\n"),
              "app/engine/a.cpp:2: app/engine may not include \"app/engineering/a.h\"\n");
    EXPECT_EQ(verdict("app/cli/a.cpp", "#include <QWidget>\n"),
              "app/cli/a.cpp:2: app/cli may not include <QWidget> of QtWidgets\n");
}

TEST(Layering, Values_SubjectOfTheEngine_IsReported)
{
    EXPECT_EQ(
        verdict("app/engine/values/a.h", "#pragma once\n#include \"app/engine/money/funding.h\"\n"),
        "app/engine/values/a.h:3: app/engine/values may not include "
        "\"app/engine/money/funding.h\"\n");
    EXPECT_EQ(verdict("app/engine/money/a.cpp", "#include \"app/engine/values/view.h\"\n"), "");
}

TEST(Layering, Charts_WhatTheyDoNotDraw_IsReported)
{
    EXPECT_EQ(verdict("ui/charts/a.cpp", "#include \"app/session/session.h\"\n"),
              "ui/charts/a.cpp:2: ui/charts may not include \"app/session/session.h\"\n");
    EXPECT_EQ(verdict("app/models/charts/a.cpp", "#include \"app/engine/ranking/index.h\"\n"),
              "app/models/charts/a.cpp:2: app/models/charts may not include "
              "\"app/engine/ranking/index.h\"\n");
    EXPECT_EQ(verdict("ui/charts/a.cpp", "#include \"app/models/charts/chart_series.h\"\n"), "");
}

TEST(Layering, CommandLine_SubjectOfTheEngine_IsReportedExceptWhereTablesAreFitted)
{
    const std::string include = "#include \"app/engine/ranking/answering.h\"\n";
    EXPECT_EQ(verdict("app/cli/comparison/a.cpp", include),
              "app/cli/comparison/a.cpp:2: app/cli may not include "
              "\"app/engine/ranking/answering.h\"\n");
    EXPECT_EQ(verdict("app/cli/fitting/a.cpp", "#include \"app/engine/fitting/anchor.h\"\n"), "");
}

TEST(Layering, CommandLine_IncludedByOthersThanMain_IsReported)
{
    const std::string include = "#include \"app/cli/command_line.h\"\n";
    EXPECT_EQ(verdict("app/main.cpp", include), "");
    EXPECT_EQ(verdict("app/cli/a.cpp", include), "");
    EXPECT_EQ(verdict("app/start/a.cpp", include),
              "app/start/a.cpp:2: app/start may not include \"app/cli/command_line.h\"\n");
    EXPECT_EQ(verdict("ui/window/a.cpp", include),
              "ui/window/a.cpp:2: ui may not include \"app/cli/command_line.h\"\n");
}

TEST(Layering, Ui_IncludedFromApp_IsReportedExceptInMain)
{
    const std::string include = "#include \"ui/window/main_window.h\"\n";
    EXPECT_EQ(verdict("app/cli/a.cpp", include),
              "app/cli/a.cpp:2: app/cli may not include \"ui/window/main_window.h\"\n");
    EXPECT_EQ(verdict("app/main.cpp", include), "");
}

TEST(Layering, Charts_OutsideTheirFolder_AreReported)
{
    const std::string include = "#include <QtCharts/QChart>\n";
    EXPECT_EQ(verdict("ui/charts/a.cpp", include), "");
    EXPECT_EQ(verdict("ui/window/a.cpp", include),
              "ui/window/a.cpp:2: ui may not include <QtCharts/QChart> of QtCharts\n");
    EXPECT_EQ(verdict("app/main.cpp", include),
              "app/main.cpp:2: app/main.cpp may not include <QtCharts/QChart> of QtCharts\n");
}

TEST(Layering, OwnHeader_NotWrittenFromTheRoot_IsReported)
{
    const std::string tail = " is not written from the source root (\"app/...\" or \"ui/...\")\n";
    EXPECT_EQ(verdict("app/data/a.cpp", "#include \"csv.h\"\n"),
              "app/data/a.cpp:2: \"csv.h\"" + tail);
    EXPECT_EQ(verdict("app/data/a.cpp", "#include \"../engine/date.h\"\n"),
              "app/data/a.cpp:2: \"../engine/date.h\"" + tail);
    EXPECT_EQ(verdict("app/data/a.cpp", "#include <app/data/files/csv.h>\n"),
              "app/data/a.cpp:2: <app/data/files/csv.h> is ours and belongs in quotes\n");
    EXPECT_EQ(verdict("app/data/a.cpp", "#include \"a.moc\"\n"), "");
}

TEST(Layering, Include_WithoutAName_IsReported)
{
    EXPECT_EQ(verdict("app/data/a.cpp", "#include HEADER\n"),
              "app/data/a.cpp:2: an include has to name its file\n");
}

TEST(Layering, Folder_WithoutARule_IsReported)
{
    EXPECT_EQ(verdict("app/utils/a.cpp", "#include <vector>\n"),
              "app/utils/a.cpp:1: no rule says what this folder may include\n");
}

TEST(Layering, Source_WithoutLicenceLineOrGuard_IsReported)
{
    EXPECT_EQ(report(checkSource("ui/theme/a.h", "\nint a;\n", smallQt())),
              "ui/theme/a.h:1: the licence line is missing\n"
              "ui/theme/a.h:1: #pragma once is missing\n");
    EXPECT_EQ(report(checkSource("ui/CMakeLists.txt", "", smallQt())),
              "ui/CMakeLists.txt:1: the licence line is missing\n");
    EXPECT_EQ(verdict("ui/theme/a.h", "#pragma once\n\n#include <QColor>\n"), "");
}

TEST(Layering, Tests_AnyLibrary_IsAllowed)
{
    EXPECT_EQ(
        verdict("tests/models/a.cpp",
                "#include <gtest/gtest.h>\n#include <QChart>\n#include \"tests/support/a.h\"\n"),
        "");
}

} // namespace
} // namespace podium::layering
