// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tour shows of searching: the palette with a record in question, and the form of an operation.

#include "app/desktop/desktopapp.h"
#include "app/desktop/tour.h"
#include "app/desktop/workspace.h"
#include "ui/shell/commandlist.h"
#include "ui/shell/mainwindow.h"

#include <QListView>
#include <QPushButton>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Records come a moment after the words; the picture is taken later still.
constexpr std::chrono::milliseconds kUntilFound{400};

void chooseFirstRecord(const MainWindow &window)
{
    auto *list = window.findChild<QListView *>(u"palette.list"_s);
    for (int row = 0; list && row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(CommandListModel::RecordRole).toBool()) {
            list->setCurrentIndex(index);
            return;
        }
    }
}
} // namespace

void DesktopApp::addTourSearch(Tour &tour)
{
    const auto isWanted = [this](const QString &scene) {
        return m_options.tourPages.isEmpty() || m_options.tourPages.contains(scene);
    };
    const auto isFilled = [this] { return m_workspace && m_workspace->isSearchFilled(); };
    const auto showHome = [this] {
        delete m_tourDialog;
        m_window->clearFullView();
        m_window->showPage(u"home"_s);
    };
    if (isWanted(u"operation"_s))
        tour.addScene(u"operation"_s, [this, showHome]() -> QWidget * {
            showHome();
            const QString day = m_clock.today().addDays(7).toString(Qt::ISODate);
            m_workspace->openOperation(u"calendar_create_event"_s,
                                       {{u"title"_s, tr("Project review")}, {u"start"_s, day + u"T10:00"_s}});
            if (auto *dryRun = m_window->findChild<QPushButton *>(u"operation.dry"_s))
                dryRun->click();
            return nullptr;
        });
    if (isWanted(u"palette"_s))
        tour.addScene(
            u"palette"_s,
            [this, showHome]() -> QWidget * {
                showHome();
                //: the first letters of "invoice", as a person types them to find one
                m_window->openPalette(tr("invoic"));
                QTimer::singleShot(kUntilFound, m_window.get(), [this] { chooseFirstRecord(*m_window); });
                return nullptr;
            },
            isFilled);
}
} // namespace atlas
