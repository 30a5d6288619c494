// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/tour.h"

#include "app/desktop/textaudit.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Time for the last answer, layout and paint of a scene: pictures are for people, nothing is decided by them.
constexpr std::chrono::milliseconds kSettle{900};
/// How often, and how many times at most, a page is looked at for its data.
constexpr std::chrono::milliseconds kLook{200};
constexpr int kPatience = 100;
} // namespace

Tour::Tour(MainWindow &window, QString directory, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_directory(std::move(directory))
{
}

void Tour::addScene(const QString &name, std::function<QWidget *()> arrange, std::function<bool()> isReady)
{
    m_scenes.append({name, std::move(arrange), {}, std::move(isReady)});
}

void Tour::addPages(const std::function<void()> &before, const QStringList &only)
{
    const QList<Page *> pages = m_window.pages();
    for (Page *page : pages) {
        if (!only.isEmpty() && !only.contains(page->pageId()))
            continue;
        QStringList stops = page->tourStops();
        if (stops.isEmpty())
            stops.append(QString());
        for (const QString &stop : std::as_const(stops)) {
            const QString name = stop.isEmpty() ? page->pageId() : page->pageId() + u'-' + stop;
            Scene scene;
            scene.name = name;
            scene.isReady = [page] { return page->showsData(); };
            scene.before = [this, page, before] {
                before();
                m_window.showPage(page->pageId());
            };
            scene.arrange = [page, stop]() -> QWidget * {
                if (!stop.isEmpty())
                    page->showTourStop(stop);
                return nullptr;
            };
            m_scenes.append(scene);
        }
    }
}

void Tour::start()
{
    if (!QDir().mkpath(m_directory)) {
        Q_EMIT finished(0, m_directory);
        return;
    }
    next();
}

void Tour::next()
{
    if (m_index == m_scenes.size()) {
        if (m_audits)
            saveAudit();
        Q_EMIT finished(m_index, m_failed);
        return;
    }
    const Scene scene = m_scenes.at(m_index++);
    const QList<QDialog *> open = m_window.findChildren<QDialog *>();
    for (QDialog *sheet : open) // of an earlier scene
        if (sheet->isVisible())
            sheet->done(QDialog::Rejected);
    m_window.toast().hide();
    if (scene.before)
        scene.before();
    waitForData(scene, kPatience);
}

void Tour::waitForData(const Scene &scene, int patience)
{
    if (!scene.isReady || scene.isReady() || patience == 0)
        play(scene);
    else
        QTimer::singleShot(kLook, this, [this, scene, patience] { waitForData(scene, patience - 1); });
}

void Tour::play(const Scene &scene)
{
    QWidget *subject = scene.arrange();
    QTimer::singleShot(kSettle, this, [this, subject, name = scene.name] {
        photograph(subject ? subject : static_cast<QWidget *>(&m_window), name);
        if (m_audits)
            audit(subject);
        next();
    });
}

void Tour::audit(const QWidget *subject)
{
    m_untranslated += untranslatedTexts(m_window);
    if (subject && subject->window() != &m_window)
        m_untranslated += untranslatedTexts(*subject);
}

void Tour::saveAudit()
{
    m_untranslated.removeDuplicates();
    m_untranslated.sort();
    QFile file(QDir(m_directory).filePath(u"untranslated.txt"_s));
    const QByteArray text = (m_untranslated.isEmpty() ? QString() : m_untranslated.join(u'\n') + u'\n').toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        m_failed = file.fileName();
}

void Tour::photograph(QWidget *subject, const QString &name)
{
    const QString path = QDir(m_directory).filePath(name + u".png"_s);
    // A dialog shown by a scene lies above the window: it is drawn at its place, as a person sees it.
    QPixmap picture = m_window.grab();
    QWidget *dialog = subject == &m_window ? QApplication::activeModalWidget() : subject;
    if (dialog && dialog != &m_window) {
        QPainter painter(&picture);
        const QPoint corner = dialog->mapToGlobal(QPoint()) - m_window.mapToGlobal(QPoint());
        painter.drawPixmap(corner, dialog->grab());
        painter.setPen(Theme::get().tokens().secondary); // the frame its window would have
        painter.drawRect(QRect(corner, dialog->size()).adjusted(-1, -1, 0, 0));
    }
    if (!picture.save(path))
        m_failed = path;
}
} // namespace atlas
