// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/template/template_check.h"

#include "app/export/charts/native/native_look.h"
#include "app/export/template/free_area.h"
#include "app/export/template/template_ground.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckTemplate)
};

QString inchesOf(QSize size)
{
    const auto inches = [](int pixels) { return QString::number(pixels / 96.0, 'g', 4); };
    return inches(size.width()) + u" × "_s + inches(size.height());
}

QString lackingText(const FormPlan &plan, QSize slide)
{
    QStringList texts;
    QStringList lacking;
    for (const int role : plan.lacking)
        lacking.append(roleText(role));
    if (!lacking.isEmpty())
        texts.append(
            CheckText::tr("No place for: %1; Podium draws its own.").arg(lacking.join(u", "_s)));
    const QRect figure = plan.plan.figurePlace(0);
    const double share
        = 100.0 * figure.width() * figure.height() / (double(slide.width()) * slide.height());
    constexpr double kSmall = 22;
    if (!figure.isEmpty() && share < kSmall)
        texts.append(CheckText::tr("The figure has only %1 % of the slide.")
                         .arg(QString::number(share, 'f', 0)));
    return texts.join(u' ');
}

class Facts final
{
public:
    Facts(const DeckTemplate &deckTemplate, const FormPlans &plans)
        : m_template(deckTemplate)
        , m_plans(plans)
    {
    }

    QList<TemplateFact> take()
    {
        m_out.append({u"size"_s, u"slide"_s, inchesOf(m_template.size),
                      CheckText::tr("Inches; slides are laid out for this size.")});
        for (std::size_t form = 0; form < m_plans.size(); ++form)
            m_out.append({u"form"_s, formWord(static_cast<SlideLayout>(form)),
                          m_template.layouts[m_plans[form].layout].name,
                          lackingText(m_plans[form], m_template.size)});
        addFonts();
        addColours();
        for (const TemplateNote &note : m_template.notes)
            m_out.append({u"note"_s, note.rule, {}, note.text});
        return std::move(m_out);
    }

private:
    [[nodiscard]] const FormPlan &chart() const
    {
        return m_plans[static_cast<std::size_t>(SlideLayout::Chart)];
    }
    void addFonts()
    {
        const ThemeFonts fonts = m_template.fonts.value(m_template.layouts[chart().layout].master);
        m_out.append({u"font"_s, u"headings"_s, fonts.headings, {}});
        m_out.append({u"font"_s, u"texts"_s, fonts.texts, {}});
        const QString korean = fonts.korean.isEmpty() ? fonts.koreanHint : fonts.korean;
        m_out.append({u"font"_s, u"korean"_s, korean, {}});
    }
    void addColours()
    {
        const TemplateLayout &layout = m_template.layouts[chart().layout];
        const GroundColours &colours = chart().plan.colours;
        const bool picture = !groundAt(layout, chart().plan.figurePlace(0));
        m_out.append({u"colour"_s, u"ground"_s, colours.ground,
                      picture
                          ? CheckText::tr("Behind charts is a picture; they get a plain ground.")
                          : QString()});
        for (const char *role : {"tx1", "tx2"})
            addColour(QString::fromLatin1(role), QString::fromLatin1(role), kReadContrast);
        static const QStringList kCodes{u"US"_s, u"CN"_s, u"FR"_s, u"KR"_s, u"CA"_s,
                                        u"IL"_s, u"GB"_s, u"DE"_s, u"JP"_s, u"AE"_s,
                                        u"SG"_s, u"CH"_s, u"IN"_s, u"ES"_s};
        for (const QString &code : kCodes)
            addColour(code, colourOfCountry(code), kDrawnContrast);
    }
    void addColour(const QString &of, const OfficeColour &own, double needed)
    {
        const TemplateLayout &layout = m_template.layouts[chart().layout];
        const GroundColours &colours = chart().plan.colours;
        const QString now = colours.of(own);
        const double seen = contrast(inNumbers(layout, now), colours.ground);
        QStringList notes{CheckText::tr("contrast %1").arg(QString::number(seen, 'f', 1))};
        if (seen < needed)
            notes.append(CheckText::tr("less than the %1 it needs").arg(needed));
        if (now != own)
            notes.append(CheckText::tr("adjusted to this ground, from %1").arg(own));
        m_out.append({u"colour"_s, of, inNumbers(layout, now), notes.join(u"; "_s)});
    }

    const DeckTemplate &m_template;
    const FormPlans &m_plans;
    QList<TemplateFact> m_out;
};

} // namespace

QList<TemplateFact> templateFacts(const DeckTemplate &deckTemplate, const FormPlans &plans)
{
    return Facts(deckTemplate, plans).take();
}

QString formText(SlideLayout form)
{
    switch (form) {
    case SlideLayout::Title:
        return CheckText::tr("Title");
    case SlideLayout::Section:
        return CheckText::tr("Section");
    case SlideLayout::Chart:
        return CheckText::tr("Chart");
    case SlideLayout::ChartAndText:
        return CheckText::tr("Chart and text");
    case SlideLayout::TwoCharts:
        return CheckText::tr("Two charts");
    case SlideLayout::Table:
        return CheckText::tr("Table");
    case SlideLayout::Text:
        return CheckText::tr("Text");
    case SlideLayout::ChartAndTable:
        return CheckText::tr("Chart and table");
    }
    return {};
}

QString roleText(int role)
{
    switch (role) {
    case 0:
        return CheckText::tr("title");
    case Subtitle:
        return CheckText::tr("rules");
    case FirstFigure:
        return CheckText::tr("figure");
    case SecondFigure:
        return CheckText::tr("second figure");
    case BodyText:
        return CheckText::tr("text");
    case FooterText:
        return CheckText::tr("source");
    default:
        return CheckText::tr("number");
    }
}

} // namespace podium
