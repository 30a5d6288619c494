// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace atlas
{
/// A role profile: which pages come first, and in which order. Access never depends on it.
struct Role {
    QString id; ///< "ceo"
    QString iconName;
    QStringList pages; ///< ids in order; the shell shows those that exist
};

/// The role profiles of resources/roles, with their words in the program's language.
class RoleCatalogue
{
    Q_DECLARE_TR_FUNCTIONS(atlas::RoleCatalogue)
public:
    RoleCatalogue();
    [[nodiscard]] const QList<Role> &roles() const { return m_roles; }
    /// The role, or the first one for an unknown id (a settings file of another version).
    [[nodiscard]] const Role &role(const QString &id) const;
    [[nodiscard]] bool contains(const QString &id) const;

    [[nodiscard]] static QString name(const QString &roleId);     ///< "CEO"
    [[nodiscard]] static QString domain(const QString &roleId);   ///< "General management"
    [[nodiscard]] static QString sentence(const QString &roleId); ///< what the role wants to know
    [[nodiscard]] static QString pageName(const QString &pageId); ///< "Pipeline", also for pages not built yet

private:
    QList<Role> m_roles;
};
} // namespace atlas
