// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The classes a workspace is put together from, by name only: its sources include what they use.

class QSettings;

namespace atlas
{
class AccountView;
class ApprovalDesk;
class ApprovalQueue;
class AssistantController;
struct Approval;
class CalendarController;
class CashflowController;
class CrmController;
class DirectoryKeeper;
class FilesController;
class HomeController;
struct HomeRow;
class InboxController;
struct CashPlan;
struct WorkPlan;
class MainWindow;
class OperationCommands;
class Page;
class PageOverlay;
struct RecordNames;
class PipelinePage;
class ProjectsController;
class Prompter;
class SearchFeeder;
class SyncController;
class TeamController;
class VerbRunner;
struct HomeSources;
struct VerbPlan;
struct VerbServices;
namespace verbs
{
struct Form;
struct Words;
} // namespace verbs
} // namespace atlas
