using CivicDashboard.Storage.Database;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CivicDashboard.Storage.Migrations;

/// <summary>Jobs by the time they were done, so that those done long ago are found without reading the others.</summary>
[DbContext(typeof(CivicDb))]
[Migration("20260801000000_JobsDone")]
internal sealed class JobsDone : Migration
{
    protected override void Up(MigrationBuilder schema) => schema.CreateIndex("ix_jobs_done", "jobs", "finished", filter: "state = 'done'");
}
