// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTranslator>

#include <mutex>

namespace podium {

/// Podium's texts in the language that a thread speaks (speaking.h); for all others it has none, so
/// that the translator of the window or the command line answers. Korean ones are read when
/// somebody first speaks Korean.
class SpokenTexts final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    /// Before all others that were installed until now.
    void install();

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int number) const override;

private:
    mutable std::once_flag m_reading;
    mutable QTranslator m_korean;
};

} // namespace podium
