// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTranslator>

namespace podium {

/// Podium's texts in the language that a thread speaks (speaking.h); for all others it has none, so
/// that the translator of the window answers.
class SpokenTexts final : public QTranslator
{
    Q_OBJECT

public:
    explicit SpokenTexts(QObject *parent = nullptr);

    /// Before all others that were installed until now.
    void install();

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int number) const override;

private:
    bool m_known = false;
};

} // namespace podium
