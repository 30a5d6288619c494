// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/pipeline/pipelinefixture.h"
#include "ui/pages/pipeline/board/boardview.h"
#include "ui/theme/theme.h"

#include <QDir>

namespace tst_pipelinepictures
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

/// Every stop of the tour paints, in both themes and at the smallest and a large window. With ATLAS_PICTURES set to a
/// folder the pictures are kept there for somebody to look at.
class TestPipelinePictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStopPaints()
    {
        Theme theme(*qApp);
        const QString folder = qEnvironmentVariable("ATLAS_PICTURES");
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait(QSize(1185, 818)));
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            theme.setChoice(choice);
            for (const QSize &size : {QSize(1185, 818), QSize(1025, 640), QSize(1660, 1000)}) {
                fixture.window.resize(size);
                for (const QString &stop : fixture.page().tourStops()) {
                    fixture.page().showTourStop(stop);
                    QCoreApplication::processEvents();
                    if (!folder.isEmpty()) {
                        QTest::qWait(300); // for whoever looks: the panel reads its record and notes
                    }
                    const QPixmap picture = fixture.window.grab();
                    QCOMPARE(picture.deviceIndependentSize().toSize(), size);
                    if (!folder.isEmpty()) {
                        const QString name =
                            u"%1-%2-%3.png"_s.arg(stop, theme.isDark() ? u"dark"_s : u"light"_s).arg(size.width());
                        QVERIFY(picture.save(QDir(folder).filePath(name)));
                    }
                }
            }
        }
    }
};
} // namespace tst_pipelinepictures

ATLAS_TEST(tst_pipelinepictures::TestPipelinePictures)
#include "tst_pipelinepictures.moc"
