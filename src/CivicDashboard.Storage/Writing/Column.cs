using System.Collections.Concurrent;
using System.Linq.Expressions;
using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace CivicDashboard.Storage.Writing;

/// <summary>A column that is written in bulk: how to take its value from a row, as the database holds it.</summary>
internal abstract class Column<TRow>(IProperty property)
{
    public IProperty Property { get; } = property;

    public string Name => $"\"{Property.GetColumnName()}\"";

    protected string Type { get; } = property.GetRelationalTypeMapping().StoreType;

    /// <summary>The value; null where there is none.</summary>
    public abstract object? Of(TRow row);

    /// <summary>Writes the value into a COPY.</summary>
    public abstract Task CopyAsync(NpgsqlBinaryImporter copy, TRow row, CancellationToken cancel);

    /// <summary>The values of many rows as one parameter.</summary>
    public abstract NpgsqlParameter ArrayOf(IReadOnlyList<TRow> rows);
}

/// <summary>The columns of a table.</summary>
internal static class Columns
{
    /// <summary>Made from the model, so that what EF reads is what is written here.</summary>
    public static IReadOnlyList<Column<TRow>> Of<TRow>(CivicDb db) where TRow : class =>
        Cache<TRow>.Made.GetOrAdd(db.Model, model => [.. model.FindEntityType(typeof(TRow))!.GetProperties().Select(Make<TRow>)]);

    public static string TableOf<TRow>(CivicDb db) => db.Model.FindEntityType(typeof(TRow))!.GetTableName()!;

    /// <summary>Whether two rows say the same, whenever they were written.</summary>
    public static bool Same<TRow>(CivicDb db, TRow a, TRow b) where TRow : VersionedRow => Of<TRow>(db)
        .Where(c => c.Property.Name is not (nameof(VersionedRow.Vintage) or nameof(VersionedRow.Until)))
        .All(c => Equals(c.Of(a), c.Of(b)));

    private static Column<TRow> Make<TRow>(IProperty property)
    {
        var row = Expression.Parameter(typeof(TRow));
        Expression value = Expression.Property(row, property.PropertyInfo!);
        var missing = property.IsNullable ? Expression.Equal(value, Expression.Constant(null, value.Type)) : (Expression)Expression.Constant(false);
        if (Nullable.GetUnderlyingType(value.Type) is not null)
            value = Expression.Property(value, "Value");
        if (property.GetTypeMapping().Converter?.ConvertToProviderExpression is { } convert)
            value = Expression.Invoke(convert, value);
        return (Column<TRow>)Activator.CreateInstance(
            typeof(Column<,>).MakeGenericType(typeof(TRow), value.Type), property,
            Expression.Lambda<Func<TRow, bool>>(missing, row).Compile(), Expression.Lambda(value, row).Compile())!;
    }

    /// <summary>Each engine has a model of its own.</summary>
    private static class Cache<TRow>
    {
        public static readonly ConcurrentDictionary<IModel, IReadOnlyList<Column<TRow>>> Made = [];
    }
}

/// <summary>A column whose values have a type of their own, so that none of millions needs a box.</summary>
internal sealed class Column<TRow, TValue>(IProperty property, Func<TRow, bool> missing, Func<TRow, TValue> value) : Column<TRow>(property)
{
    public override object? Of(TRow row) => missing(row) ? null : value(row);

    public override Task CopyAsync(NpgsqlBinaryImporter copy, TRow row, CancellationToken cancel) =>
        missing(row) ? copy.WriteNullAsync(cancel) : copy.WriteAsync(value(row), Type, cancel);

    public override NpgsqlParameter ArrayOf(IReadOnlyList<TRow> rows) => new()
    {
        DataTypeName = $"{Type}[]",
        Value = default(TValue) is null || !Property.IsNullable
            ? rows.Select(row => missing(row) ? default : value(row)).ToArray()
            : throw new NotSupportedException($"{Property.Name}: an array of {typeof(TValue).Name} has no place for what is missing."),
    };
}
