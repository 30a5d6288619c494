// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/directorybook.h"
#include "tests/support/testprogram.h"
#include "ui/pages/home/brief/briefsheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace tst_briefsheet
{
using namespace atlas;

namespace
{
/// A window with the brief of the CMO: one lead of today.
struct BriefWindow {
    DirectoryBook directory;
    QWidget window;
    BriefSheet *sheet;

    BriefWindow()
    {
        window.resize(1280, 800);
        window.show();
        Lead lead;
        lead.id = u"l1"_s;
        lead.lastName = u"Vauquelin"_s;
        lead.source = u"Chat"_s;
        lead.created = QDateTime(QDate(2026, 11, 23), QTime(7, 0), Qt::UTC);
        DirectorySnapshot snapshot;
        snapshot.leads = {lead};
        snapshot.readAt = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
        directory.setSnapshot(snapshot);
        HomeSources sources;
        sources.directory = &directory;
        sources.today = QDate(2026, 11, 23);
        sources.now = snapshot.readAt;
        sheet = new BriefSheet(&window);
        sheet->setSources(sources);
        sheet->setRole(u"cmo"_s);
        sheet->present();
    }
    [[nodiscard]] QTextBrowser &text() const { return *sheet->findChild<QTextBrowser *>(u"brief.text"_s); }
    [[nodiscard]] QString linkOf(const QString &title) const
    {
        for (int block = 0; block < int(sheet->page().blocks.size()); ++block)
            for (int line = 0; line < int(sheet->page().blocks.at(block).lines.size()); ++line)
                if (sheet->page().blocks.at(block).lines.at(line).title == title)
                    return u"row:%1/%2"_s.arg(block).arg(line);
        return {};
    }
};
} // namespace

/// The brief over the window: read, opened from, copied, kept as PDF, and what a wrong place for it says.
class BriefSheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void showsTheRoleAndChangesIt()
    {
        const BriefWindow app;
        QVERIFY(app.text().toPlainText().contains(u"Vauquelin"_s));
        QVERIFY(app.text().toPlainText().contains(u"CMO"_s));
        auto *roles = app.sheet->findChild<Segmented *>(u"brief.roles"_s);
        QCOMPARE(roles->currentIndex(), 1);
        Q_EMIT roles->currentChanged(3);
        QVERIFY(app.text().toPlainText().contains(u"CFO"_s));
        QVERIFY(app.text().toPlainText().contains(u"n/a"_s)); // no book of money is there
    }

    void opensTheRecordBehindALine()
    {
        const BriefWindow app;
        const QSignalSpy opened(app.sheet, &BriefSheet::rowOpened);
        const QSignalSpy closed(app.sheet, &QDialog::accepted);
        const QString link = app.linkOf(u"Vauquelin"_s);
        QVERIFY(!link.isEmpty());
        Q_EMIT app.text().anchorClicked(QUrl(u"https://example.com/0/0"_s));
        Q_EMIT app.text().anchorClicked(QUrl(u"row:99/0"_s));
        QVERIFY(opened.isEmpty());
        Q_EMIT app.text().anchorClicked(QUrl(link));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).value<HomeRow>().id, u"l1"_s);
        QCOMPARE(closed.size(), 1);
    }

    void copiesTextAndRichText()
    {
        const BriefWindow app;
        app.sheet->findChild<QPushButton *>(u"brief.copy"_s)->click();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->text().startsWith(u"# "_s));
        QVERIFY(copied->text().contains(u"**Vauquelin**"_s));
        QVERIFY(copied->html().contains(u"Vauquelin"_s));
    }

    void keepsAPdf()
    {
        const BriefWindow app;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"brief.pdf"_s);
        QVERIFY(app.sheet->savePdf(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QVERIFY(!app.sheet->savePdf(folder.filePath(u"nowhere/brief.pdf"_s)));
    }

private:
    std::unique_ptr<Theme> m_theme;
};
} // namespace tst_briefsheet

ATLAS_TEST(tst_briefsheet::BriefSheetTest)
#include "tst_briefsheet.moc"
