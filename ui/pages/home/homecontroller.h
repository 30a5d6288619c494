// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homesources.h"
#include "services/core/clock.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QSettings;

namespace atlas
{
class HomePage;

/// Keeps the home up to date with the books of the other pages: after a change they are asked once more, at most twice
/// a second, and only while the home is seen. Asks Zoho for nothing: the pages' controllers do, told what is wanted.
class HomeController : public QObject
{
    Q_OBJECT
public:
    /// The books of `sources` outlive the controller.
    HomeController(const HomeSources &sources, const Clock &clock, QSettings &settings, QObject *parent = nullptr);
    ~HomeController() override;
    [[nodiscard]] HomePage *page() const;
    void setRole(const QString &roleId);
    void setTargets(const PipelineTargets &targets);
    void setHomeCurrency(const QString &currency);
    /// The books, as of now.
    [[nodiscard]] HomeSources sources();
    /// The brief of the shown role, over the window.
    void showBrief();
    /// What the books hold is worth showing: their stores were read.
    void start();

Q_SIGNALS:
    /// Cards that are seen need something no page has read yet; each is told once.
    void linksWanted(const QStringList &projectIds); ///< which task waits for which
    void mailFolderWanted(const QString &folderId);
    void driveFolderWanted(const QString &folderId);

private:
    void tellWants();
    void soon();
    void refresh();
    void askNow();
    HomeSources m_sources;
    const Clock &m_clock;
    QPointer<HomePage> m_page;
    QTimer m_soon;
    QTimer m_minute; ///< ages and the hours of today
    QString m_currency;
    bool m_started = false;
    QSet<QString> m_told; ///< ids of what was wanted
};
} // namespace atlas
