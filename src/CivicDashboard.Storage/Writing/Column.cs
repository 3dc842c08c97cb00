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

    /// <summary>The values of many rows as one parameter.</summary>
    public abstract NpgsqlParameter ArrayOf(IReadOnlyList<TRow> rows);
}

/// <summary>The columns of a table.</summary>
internal static class Columns
{
    /// <summary>Made from the model, so that what EF reads is what is written here.</summary>
    public static IReadOnlyList<Column<TRow>> Of<TRow>(CivicDb db) where TRow : class =>
        Cache<TRow>.Made.GetOrAdd(db.Model, model => [.. model.FindEntityType(typeof(TRow))!.GetProperties().Select(Make<TRow>)]);

    /// <summary>The start of a statement that writes rows, up to where their values stand.</summary>
    public static string InsertInto<TRow>(CivicDb db) where TRow : class =>
        $"INSERT INTO {db.Model.FindEntityType(typeof(TRow))!.GetTableName()} ({string.Join(", ", Of<TRow>(db).Select(c => c.Name))})";

    /// <summary>The end of a statement that writes rows: those whose key is taken change as told.</summary>
    public static string OnConflict<TRow>(CivicDb db, string update) =>
        $"ON CONFLICT ({string.Join(", ", db.Model.FindEntityType(typeof(TRow))!.FindPrimaryKey()!.Properties.Select(p => p.GetColumnName()))}) DO UPDATE SET {update}";

    /// <summary>Whether two rows say the same, whenever they were written.</summary>
    public static bool Same<TRow>(CivicDb db, TRow a, TRow b) where TRow : VersionedRow => Of<TRow>(db)
        .Where(c => c.Property.Name is not (nameof(VersionedRow.Vintage) or nameof(VersionedRow.Until)))
        .All(c => Equals(c.Of(a), c.Of(b)));

    private static Column<TRow> Make<TRow>(IProperty property)
    {
        var row = Expression.Parameter(typeof(TRow));
        var value = Stored(property, Expression.Property(row, property.PropertyInfo!));
        return (Column<TRow>)Activator.CreateInstance(
            typeof(Column<,>).MakeGenericType(typeof(TRow), value.Type), property, Expression.Lambda(value, row).Compile())!;
    }

    /// <summary>The value as the database holds it; null where there is none.</summary>
    private static Expression Stored(IProperty property, Expression value)
    {
        if (property.GetTypeMapping().Converter?.ConvertToProviderExpression is not { } convert)
            return value;
        var given = Nullable.GetUnderlyingType(value.Type) is null ? value : Expression.Property(value, "Value");
        Expression stored = Expression.Invoke(convert, given);
        if (!property.IsNullable)
            return stored;
        var type = stored.Type.IsValueType ? typeof(Nullable<>).MakeGenericType(stored.Type) : stored.Type;
        return Expression.Condition(
            Expression.Equal(value, Expression.Constant(null, value.Type)), Expression.Constant(null, type), Expression.Convert(stored, type));
    }

    /// <summary>Each engine has a model of its own.</summary>
    private static class Cache<TRow>
    {
        public static readonly ConcurrentDictionary<IModel, IReadOnlyList<Column<TRow>>> Made = [];
    }
}

/// <summary>A column whose values have a type of their own, so that none of millions needs a box.</summary>
internal sealed class Column<TRow, TValue>(IProperty property, Func<TRow, TValue> value) : Column<TRow>(property)
{
    public override object? Of(TRow row) => value(row);

    public override NpgsqlParameter ArrayOf(IReadOnlyList<TRow> rows) =>
        new NpgsqlParameter<TValue[]> { DataTypeName = $"{Type}[]", TypedValue = [.. rows.Select(value)] };
}
