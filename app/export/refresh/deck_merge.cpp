// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/deck_merge.h"

#include "app/export/deck/deck_properties.h"
#include "app/export/package/zip_file.h"
#include "app/export/story/live_values.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using State = RefreshFinding::State;

struct RefreshText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckRefresh)
};

class DeckMerging final
{
public:
    explicit DeckMerging(const DeckMerge &merge)
        : m_merge(merge)
        , m_work(merge)
        , m_told(merge.fresh.told.deck)
    {
    }

    Result<RefreshedDeck> take()
    {
        FigureMerging figures(m_work);
        QMap<QString, int> seen;
        for (const FigureInFile &figure : m_merge.found.figures) {
            if (++seen[figure.id] == 2)
                figures.addTwice(figure);
            figures.refresh(figure);
        }
        for (const SlideInFile &slide : m_merge.found.slides) {
            const auto told = std::ranges::find(m_told.slides, slide.id, &DeckSlide::id);
            if (told != m_told.slides.end())
                mergeTexts(m_work, slide, *told);
            else if (std::ranges::any_of(m_merge.found.figures, [&](const FigureInFile &figure) {
                         return m_merge.found.slides[figure.slide].part == slide.part;
                     }))
                addForeignWords(m_work, slide);
        }
        addUnread();
        addMissing(seen);
        addBroken();
        updateMemory();
        return finished();
    }

private:
    void addUnread()
    {
        for (const BrokenPart &one : m_merge.found.broken) {
            RefreshFinding finding{State::Kept, one.slide};
            finding.place = u"slide"_s;
            finding.text = one.why.isEmpty()
                ? RefreshText::tr("Nothing in %1 was refreshed: it is not there.").arg(one.part)
                : RefreshText::tr("Nothing in %1 was refreshed: it cannot be read (%2).")
                      .arg(one.part, one.why);
            m_work.findings.append(finding);
        }
    }
    void addMissing(const QMap<QString, int> &seen)
    {
        for (const auto &[id, written] : m_merge.found.written.asKeyValueRange()) {
            if (seen.contains(id))
                continue;
            RefreshFinding finding{State::Missing};
            finding.id = id;
            finding.text = m_merge.found.broken.isEmpty()
                ? RefreshText::tr("It is in the presentation no more.")
                : RefreshText::tr("It was not found; it may stand in what cannot be read.");
            m_work.findings.append(finding);
        }
    }
    void addBroken()
    {
        for (const BrokenSentence &one : m_merge.fresh.told.broken) {
            const auto slide = std::ranges::find(m_merge.found.slides, one.slide, &SlideInFile::id);
            if (slide == m_merge.found.slides.end())
                continue;
            RefreshFinding finding{State::Broken, slide->number, one.slide, u"text"_s};
            finding.from = withNamesOfValues(one.sentence);
            finding.to = one.safe;
            finding.text = one.why;
            m_work.findings.append(finding);
        }
    }

    /// What Podium remembers beside the slides; of what was left alone, as it was.
    void updateMemory()
    {
        if (m_merge.found.item.isEmpty() || m_told.slides.isEmpty())
            return;
        for (DeckSlide &slide : m_told.slides) {
            for (DeckFigure &figure : slide.figures) {
                const auto fresh = m_merge.fresh.figures.find(figure.id);
                figure.drawn = fresh->figure.drawn;
                const auto written = m_merge.found.written.find(figure.id);
                if (!m_work.left.contains(figure.id) || written == m_merge.found.written.end())
                    continue;
                figure.altText = written->altText;
                figure.dataHash = written->dataHash;
                figure.view = written->view;
                figure.drawn = written->drawn;
            }
        }
        m_work.put(m_merge.found.item, m_merge.file.bytes(m_merge.found.item), storyItem(m_told));
        const QString custom = u"docProps/custom.xml"_s;
        const XmlNode *const tree = m_merge.file.tree(custom);
        const QString hash = dataHashOf(m_told);
        for (const XmlNode *one : tree &&m_work.isEditable(custom)
                 ? tree->all("property")
                 : std::vector<const XmlNode *>()) {
            const XmlNode *const value = one->child("vt:lpwstr");
            if (one->attribute("name") == "PodiumDataHash"_L1 && value && value->text != hash)
                m_work.edits(custom).setText(*value, hash);
        }
    }

    Result<RefreshedDeck> finished()
    {
        RefreshedDeck out{m_merge.bytes, m_told.made, m_work.findings};
        ZipMembers members;
        for (const auto &[part, bytes] : m_work.changed().asKeyValueRange())
            members.append({part, bytes});
        if (members.isEmpty())
            return out;
        auto bytes = withMembers(m_merge.bytes, members, m_merge.name);
        if (!bytes)
            return tl::unexpected(bytes.error());
        out.bytes = std::move(*bytes);
        return out;
    }

    const DeckMerge &m_merge;
    MergeWork m_work;
    Deck m_told; ///< as it will be remembered
};

} // namespace

Result<RefreshedDeck> mergedDeck(const DeckMerge &merge)
{
    return DeckMerging(merge).take();
}

} // namespace podium
