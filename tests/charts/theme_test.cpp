// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"

#include <QtCore/QStringList>
#include <QtGui/QFontMetricsF>

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace podium::tests {

namespace {

using namespace Qt::StringLiterals;

const QStringList kCodes{u"US"_s, u"CN"_s, u"FR"_s, u"KR"_s, u"CA"_s, u"IL"_s, u"GB"_s,
                         u"DE"_s, u"JP"_s, u"AE"_s, u"SG"_s, u"CH"_s, u"IN"_s, u"ES"_s};

using Matrix = std::array<std::array<double, 3>, 3>;
// Machado, Oliveira, Fernandes 2009, severity 1.
constexpr Matrix kNormal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix kProtan{{{0.152286, 1.052583, -0.204868},
                          {0.114503, 0.786281, 0.099216},
                          {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan{{{0.367322, 0.860646, -0.227968},
                          {0.280085, 0.672501, 0.047413},
                          {-0.011820, 0.042940, 0.968881}}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

std::array<double, 3> lab(const QColor &colour, const Matrix &eye)
{
    const std::array<double, 3> light{linear(colour.redF()), linear(colour.greenF()),
                                      linear(colour.blueF())};
    std::array<double, 3> seen{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j)
            seen[i] += eye[i][j] * light[j];
        seen[i] = std::clamp(seen[i], 0.0, 1.0);
    }
    const auto [r, g, b] = seen;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const QColor &one, const QColor &other, const Matrix &eye)
{
    const auto a = lab(one, eye);
    const auto b = lab(other, eye);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

class ThemeTest : public testing::TestWithParam<bool>
{
protected:
    const Theme m_theme = GetParam() ? Theme::dark() : Theme::light();
};

} // namespace

TEST_P(ThemeTest, Texts_AreReadableOnEveryBackground)
{
    for (const QColor &ground : {m_theme.window, m_theme.card, m_theme.selection}) {
        for (const QColor &text : {m_theme.text, m_theme.quietText, m_theme.accent, m_theme.warning,
                                   m_theme.good, m_theme.bad}) {
            EXPECT_GE(contrastRatio(text, ground), 4.5)
                << text.name().toStdString() << " on " << ground.name().toStdString();
        }
    }
    EXPECT_GE(contrastRatio(m_theme.bad, m_theme.badFill), 4.5);
}

TEST_P(ThemeTest, Marks_StandOutFromTheCard)
{
    for (const QString &code :
         kCodes + QStringList{u"ZZ"_s, u"EU"_s, u"VN"_s, u"SA"_s, u"PL"_s, QString()})
        EXPECT_GE(contrastRatio(m_theme.countryColour(code), m_theme.card), 3.0)
            << code.toStdString();
    EXPECT_GE(contrastRatio(m_theme.neutralMark, m_theme.card), 3.0);
}

TEST_P(ThemeTest, PaleMarks_AreLighterOrDarkerThanTheirColour)
{
    for (const QString &code : kCodes + QStringList{u"ZZ"_s, u"VN"_s, u"SA"_s}) {
        const QColor colour = m_theme.countryColour(code);
        EXPECT_GE(contrastRatio(colour, m_theme.pale(colour)), 1.8) << code.toStdString();
    }
}

TEST_P(ThemeTest, Palette_IsReadable)
{
    const QPalette palette = m_theme.palette();
    const std::array pairs{std::pair{QPalette::WindowText, QPalette::Window},
                           std::pair{QPalette::Text, QPalette::Base},
                           std::pair{QPalette::Text, QPalette::AlternateBase},
                           std::pair{QPalette::ButtonText, QPalette::Button},
                           std::pair{QPalette::HighlightedText, QPalette::Highlight},
                           std::pair{QPalette::ToolTipText, QPalette::ToolTipBase},
                           std::pair{QPalette::PlaceholderText, QPalette::Base},
                           std::pair{QPalette::Link, QPalette::Base}};
    for (const auto &[text, ground] : pairs)
        EXPECT_GE(contrastRatio(palette.color(text), palette.color(ground)), 4.5) << text;
}

TEST_P(ThemeTest, MainCountries_StayApartForColourBlindPeople)
{
    for (int i = 0; i < 6; ++i) {
        for (int j = 0; j < i; ++j) {
            const QColor one = m_theme.countryColour(kCodes.at(i));
            const QColor other = m_theme.countryColour(kCodes.at(j));
            EXPECT_GT(difference(one, other, kNormal), 20);
            for (const Matrix &eye : {kProtan, kDeutan}) {
                EXPECT_GT(difference(one, other, eye), 9)
                    << kCodes.at(i).toStdString() << " and " << kCodes.at(j).toStdString();
            }
        }
    }
}

TEST_P(ThemeTest, Countries_HaveTheirOwnColours)
{
    for (int i = 0; i < kCodes.size(); ++i) {
        for (int j = 0; j < i; ++j) {
            EXPECT_GT(difference(m_theme.countryColour(kCodes.at(i)),
                                 m_theme.countryColour(kCodes.at(j)), kNormal),
                      12)
                << kCodes.at(i).toStdString() << " and " << kCodes.at(j).toStdString();
        }
    }
    EXPECT_EQ(m_theme.countryColour(u"kr"_s), m_theme.countryColour(u"KR"_s));
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, ThemeTest, testing::Bool());

TEST(Theme, LeastShadeOfAMap_IsApartFromNoDataAndFromTheCard)
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        EXPECT_GE(contrastRatio(theme.faintShade, theme.grid), 1.75) << theme.isDark;
        EXPECT_GE(contrastRatio(theme.faintShade, theme.card), 2) << theme.isDark;
        EXPECT_GE(contrastRatio(theme.faintShade, theme.fullShade), 4) << theme.isDark;
    }
}

TEST(Theme, DarkSystem_GetsTheDarkTheme)
{
    EXPECT_TRUE(Theme::matching(Theme::dark().palette()).isDark);
    EXPECT_FALSE(Theme::matching(Theme::light().palette()).isDark);
}

TEST(Contrast, BlackOnWhite_IsTwentyOne)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21, 0.001);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::white), 1, 0.001);
}

TEST(Fonts, TextFont_IsScaledAndHasFamilies)
{
    EXPECT_GE(baseFontSize(), 13);
    EXPECT_FALSE(fontFamilies().isEmpty());
    EXPECT_EQ(textFont(2.0).pixelSize(), 2 * baseFontSize());
}

} // namespace podium::tests
