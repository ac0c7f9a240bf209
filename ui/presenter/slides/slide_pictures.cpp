// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/slides/slide_pictures.h"

#include "ui/slides/slide_painter.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <utility>

namespace podium {

SlidePictures::SlidePictures(QObject *parent)
    : QObject(parent)
{
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &SlidePictures::paintOne);
}

void SlidePictures::add(const PresentedSlide &slide)
{
    m_entries.append({slide.slide, m_slides});
    for (int step = 0; step < slide.slide.steps.size(); ++step)
        m_entries.append({atStep(slide.slide, step), m_slides, step});
    ++m_slides;
    m_idle.start();
}

void SlidePictures::clear()
{
    m_entries.clear();
    m_slides = 0;
    m_idle.stop();
}

QPixmap SlidePictures::picture(int position, int step)
{
    const auto found = std::ranges::find_if(m_entries, [=](const Entry &entry) {
        return entry.position == position && entry.step == step;
    });
    if (found == m_entries.end())
        return {};
    if (found->picture.isNull())
        m_wanted = static_cast<int>(found - m_entries.begin());
    return found->picture;
}

void SlidePictures::paintOne()
{
    const auto first = std::ranges::find_if(
        m_entries, [](const Entry &entry) { return entry.picture.isNull(); });
    if (first == m_entries.end()) {
        m_idle.stop();
        return;
    }
    int at = std::exchange(m_wanted, -1);
    if (at < 0 || at >= m_entries.size() || !m_entries[at].picture.isNull())
        at = static_cast<int>(first - m_entries.begin());
    Entry &entry = m_entries[at];
    entry.picture = QPixmap(kSize);
    entry.picture.fill(Qt::white);
    {
        QPainter painter(&entry.picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(kSize.width() / 1280.0, kSize.width() / 1280.0);
        paintSlide(painter, entry.slide, entry.position + 1, m_language);
    }
    Q_EMIT painted(entry.position, entry.step);
}

} // namespace podium
