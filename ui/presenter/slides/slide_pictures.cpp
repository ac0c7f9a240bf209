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
    m_entries.append({slide.slide, {}});
    m_idle.start();
}

void SlidePictures::clear()
{
    m_entries.clear();
    m_idle.stop();
}

QPixmap SlidePictures::picture(int position)
{
    if (position < 0 || position >= m_entries.size())
        return {};
    if (m_entries[position].picture.isNull())
        m_wanted = position;
    return m_entries[position].picture;
}

void SlidePictures::paintOne()
{
    const auto first = std::ranges::find_if(
        m_entries, [](const Entry &entry) { return entry.picture.isNull(); });
    if (first == m_entries.end()) {
        m_idle.stop();
        return;
    }
    int position = std::exchange(m_wanted, -1);
    if (position < 0 || !m_entries[position].picture.isNull())
        position = static_cast<int>(first - m_entries.begin());
    Entry &entry = m_entries[position];
    entry.picture = QPixmap(kSize);
    entry.picture.fill(Qt::white);
    {
        QPainter painter(&entry.picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(kSize.width() / 1280.0, kSize.width() / 1280.0);
        paintSlide(painter, entry.slide, position + 1, m_language);
    }
    Q_EMIT painted(position);
}

} // namespace podium
