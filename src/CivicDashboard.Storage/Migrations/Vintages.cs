using CivicDashboard.Storage.Database;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CivicDashboard.Storage.Migrations;

/// <summary>Changes with who and why; rows that stand from one change to another; heads, totals and conflicts kept up to date.</summary>
/// <remarks>
/// All keys of observations, heads and conflicts hold the region, and no other table refers to them: so they can be spread over
/// machines by region. What refers to what is checked before it is written.
/// </remarks>
[DbContext(typeof(CivicDb))]
[Migration("20260501000000_Vintages")]
internal sealed class Vintages : Migration
{
    /// <summary>So many parts keep each index of a store of millions small; regions fall on them evenly by their hash.</summary>
    private const int Partitions = 16;

    private static readonly string[] Before = ["indicators", "documents", "articles", "figures", "observations"];

    protected override void Up(MigrationBuilder schema)
    {
        var dialect = new Dialect(schema);
        foreach (var table in Before)
            dialect.Sql($"CREATE TABLE was_{table} AS SELECT * FROM {table}");
        foreach (var table in Before.Reverse())
            dialect.Sql($"DROP TABLE {table}");
        CreateTables(dialect);
        VintagesShapes.CreateIndexes(dialect);
        FromInitial.Copy(dialect);
        foreach (var table in Before)
            dialect.Sql($"DROP TABLE was_{table}");
        Guard(dialect);
    }

    private static void CreateTables(Dialect dialect)
    {
        foreach (var table in VintagesShapes.Rows.Concat(VintagesShapes.Versions).Concat(VintagesShapes.Derived))
            dialect.Sql(table.Create);
        if (!dialect.IsPostgres)
        {
            dialect.Sql(VintagesShapes.Observations.Create);
            return;
        }
        dialect.Sql($"{VintagesShapes.Observations.Create} PARTITION BY HASH (region_code)");
        for (var part = 0; part < Partitions; part++)
            dialect.Sql($"CREATE TABLE observations_{part} PARTITION OF observations FOR VALUES WITH (MODULUS {Partitions}, REMAINDER {part})");
    }

    private static void Guard(Dialect dialect)
    {
        dialect.CreateRefusal();
        foreach (var table in VintagesShapes.Rows)
            dialect.GuardRows(table);
        foreach (var table in VintagesShapes.Versions.Append(VintagesShapes.Observations))
            dialect.GuardVersions(table);
    }
}
