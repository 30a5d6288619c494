// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QSettings;

namespace atlas
{
/// A card on a home, in reading order: the grid fills rows of twelve columns from the left.
struct HomePlace {
    QString card;    ///< CardKind::id
    int columns = 3; ///< of twelve
    int rows = 2;
    friend bool operator==(const HomePlace &, const HomePlace &) = default;
};

/// The homes of the roles: as resources/roles/<role>.json has them, changed by the person on this computer.
class HomeLayouts
{
public:
    /// `settings` outlive it (group "home").
    explicit HomeLayouts(QSettings &settings);
    [[nodiscard]] QList<HomePlace> layout(const QString &roleId) const;
    /// As the role has it by itself; unknown cards are left out.
    [[nodiscard]] static QList<HomePlace> defaultLayout(const QString &roleId);
    void save(const QString &roleId, const QList<HomePlace> &places);
    void reset(const QString &roleId);
    [[nodiscard]] bool isChanged(const QString &roleId) const;

private:
    QSettings &m_settings;
};
} // namespace atlas
