// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <QObject>
#include <QString>

namespace atlas
{
class MainWindow;
class Page;

/// Saves a picture of every page and of each of its stops, one after the other, then reports the number taken.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(MainWindow &window, QString directory, QObject *parent = nullptr);
    /// A picture of something the tour has to arrange itself (welcome, wizard, dialogs): `arrange` shows it, once
    /// `isReady` says so, or after a while without.
    void addScene(const QString &name, std::function<QWidget *()> arrange, std::function<bool()> isReady = {});
    /// All pages (or only those named) and their stops, after the scenes added so far; `before` tidies up before each.
    void addPages(const std::function<void()> &before, const QStringList &only = {});
    /// Beside the pictures, a file "untranslated.txt" of the texts that did not go through translation, a line each.
    void auditTexts() { m_audits = true; }
    void start();

Q_SIGNALS:
    /// `failed` names a picture that could not be saved; empty when all went well.
    void finished(int pictures, const QString &failed);

private:
    struct Scene {
        QString name;
        std::function<QWidget *()> arrange; ///< returns the widget to photograph; nullptr: the window
        std::function<void()> before = {};  ///< of a page: shows it, so that it can read its data first
        std::function<bool()> isReady = {};
    };
    void next();
    /// Goes on once the scene is ready, or after a while without: a picture of that is wanted too.
    void waitForData(const Scene &scene, int patience);
    void play(const Scene &scene);
    void photograph(QWidget *subject, const QString &name);
    void audit(const QWidget *subject);
    void saveAudit();

    MainWindow &m_window;
    QString m_directory, m_failed;
    QList<Scene> m_scenes;
    QStringList m_untranslated;
    bool m_audits = false;
    int m_index = 0;
};
} // namespace atlas
