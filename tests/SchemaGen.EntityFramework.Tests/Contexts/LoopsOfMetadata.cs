using System.ComponentModel;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Contexts.LoopsOfMetadata;

public interface IEntity<TKey>
{
    TKey Id { get; set; }
}

public interface ISoftDelete;

public interface IAudited
{
    DateTime CreatedAt { get; set; }
}

public enum Grade
{
    Low,
    High,
}

[AttributeUsage(AttributeTargets.Property)]
public sealed class MoneyAttribute(int precision, int scale) : Attribute
{
    public int Precision { get; } = precision;
    public int Scale { get; } = scale;
}

[AttributeUsage(AttributeTargets.Property)]
public sealed class CaseSensitiveAttribute : Attribute;

[Description("who buys")]
public class Buyer : IEntity<Guid>, ISoftDelete, IAudited
{
    public Guid Id { get; set; }
    [Description("as on the passport")] public string Name { get; set; } = "";
    public string? Nick { get; set; }
    public Grade Grade { get; set; }
    public Grade? Former { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime? LeftAt { get; set; }
    [Money(12, 3)] public decimal Balance { get; set; }
    public decimal? Limit { get; set; }
    public bool Active { get; set; }
    public List<Purchase> Purchases { get; set; } = [];
    public Home Home { get; set; } = null!;
}

public class Home
{
    public string Street { get; set; } = "";
    [CaseSensitive] public string Code { get; set; } = "";
}

public class Purchase : IEntity<long>, IAudited
{
    public long Id { get; set; }
    public DateTime CreatedAt { get; set; }
    public decimal Total { get; set; }
    public double Weight { get; set; }
    public Guid BuyerId { get; set; }
    public Buyer Buyer { get; set; } = null!;
    public Guid? GiftForId { get; set; }
    public Buyer? GiftFor { get; set; }
    public byte[] Stamp { get; set; } = [];
}

public class Gift : Purchase
{
    [CaseSensitive] public string Wrapping { get; set; } = "";
}

public static class SoftDeleteExtensions
{
    public static void AddSoftDeleteQueryFilter(this IMutableEntityType entityData)
    {
        var methodToCall = typeof(SoftDeleteExtensions)
            .GetMethod(nameof(GetSoftDeleteFilter), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(entityData.ClrType);
        var filter = methodToCall.Invoke(null, []);
        entityData.SetQueryFilter((LambdaExpression)filter!);
        entityData.AddProperty("IsDeleted", typeof(bool)).SetDefaultValue(false);
        entityData.AddIndex(entityData.FindProperty("IsDeleted")!);
    }

    private static LambdaExpression GetSoftDeleteFilter<TEntity>()
        where TEntity : class, ISoftDelete
    {
        Expression<Func<TEntity, bool>> filter = x => !EF.Property<bool>(x, "IsDeleted");
        return filter;
    }
}

public class Context : DbContext
{
    private static readonly ValueConverter<DateTime, DateTime> Utc = new(
        v => v.ToUniversalTime(), v => DateTime.SpecifyKind(v, DateTimeKind.Utc));

    public DbSet<Buyer> Buyers => Set<Buyer>();
    public DbSet<Purchase> Purchases => Set<Purchase>();
    public DbSet<Gift> Gifts => Set<Gift>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Buyer>().OwnsOne(b => b.Home);
        modelBuilder.Entity<Purchase>().HasOne(p => p.Buyer).WithMany(b => b.Purchases).HasForeignKey(p => p.BuyerId);
        modelBuilder.Entity<Purchase>().HasOne(p => p.GiftFor).WithMany().HasForeignKey(p => p.GiftForId);

        // 1: soft deletes
        foreach (var entityType in modelBuilder.Model.GetEntityTypes())
        {
            if (typeof(ISoftDelete).IsAssignableFrom(entityType.ClrType))
            {
                entityType.AddSoftDeleteQueryFilter();
            }
        }

        // 2: enumerations as text
        foreach (var entityType in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in entityType.GetProperties())
            {
                var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
                if (type.IsEnum)
                {
                    modelBuilder.Entity(entityType.ClrType).Property(property.Name).HasConversion<string>().HasMaxLength(20);
                }
            }
        }

        // 3: kinds of DateTime
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetDeclaredProperties()))
        {
            if (property.ClrType == typeof(DateTime) || property.ClrType == typeof(DateTime?))
            {
                property.SetValueConverter(Utc);
                property.SetColumnType("timestamp(3) with time zone");
            }
        }

        // 4: precision by an attribute, else the same for all
        foreach (var property in modelBuilder.Model.GetEntityTypes()
            .SelectMany(t => t.GetProperties())
            .Where(p => new[] { typeof(decimal), typeof(decimal?) }.Contains(p.ClrType)))
        {
            var money = property.PropertyInfo?.GetCustomAttribute<MoneyAttribute>();
            if (money != null)
            {
                property.SetPrecision(money.Precision);
                property.SetScale(money.Scale);
            }
            else if (string.IsNullOrWhiteSpace(property.GetColumnType()) || property.GetPrecision() is null)
            {
                property.SetColumnType("decimal(18,2)");
            }
        }

        // 5: lengths of texts, and a collation by an attribute
        modelBuilder.Model.GetEntityTypes()
            .SelectMany(e => e.GetProperties())
            .Where(p => p.ClrType == typeof(string) && p.GetMaxLength() is null)
            .ToList()
            .ForEach(p => p.SetMaxLength(p.Name.EndsWith("Code", StringComparison.Ordinal) ? 10 : 200));
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties())
            .Where(p => p.PropertyInfo != null && Attribute.IsDefined(p.PropertyInfo, typeof(CaseSensitiveAttribute))))
        {
            property.SetCollation("C");
        }

        // 6: deletes
        var cascading = modelBuilder.Model.GetEntityTypes()
            .SelectMany(t => t.GetForeignKeys())
            .Where(fk => !fk.IsOwnership && fk.DeleteBehavior == DeleteBehavior.Cascade);
        foreach (var fk in cascading)
            fk.DeleteBehavior = fk.IsRequired ? DeleteBehavior.Restrict : DeleteBehavior.SetNull;

        // 7: names of tables and prefixes
        foreach (var entityType in modelBuilder.Model.GetEntityTypes().Where(e => !e.IsOwned() && e.BaseType is null))
        {
            var table = entityType.GetTableName()!;
            if (table.StartsWith("Bu", StringComparison.OrdinalIgnoreCase))
            {
                entityType.SetTableName("crm_" + table.Substring(1).ToLower());
            }

            // 8: comments from the classes
            if (entityType.ClrType.GetCustomAttribute<DescriptionAttribute>() is { } description)
            {
                entityType.SetComment(description.Description);
            }

            foreach (var property in entityType.GetProperties())
            {
                var described = property.PropertyInfo?.GetCustomAttribute<DescriptionAttribute>()?.Description;
                if (!string.IsNullOrEmpty(described))
                {
                    property.SetComment(described);
                }

                if (property.ClrType == typeof(bool) && property is { Name.Length: > 5 } && property.GetDefaultValueSql() is null
                    && property.FindAnnotation("Relational:DefaultValue") == null)
                {
                    property.SetDefaultValueSql("true");
                }

                if (property is { Name: "Stamp", IsNullable: false })
                {
                    property.IsNullable = true;
                    property.IsConcurrencyToken = true;
                }
            }
        }

        // 9: keys by an interface that is generic
        foreach (var entityType in modelBuilder.Model.GetEntityTypes().ToList())
        {
            var isEntity = entityType.ClrType.GetInterfaces()
                .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntity<>));
            if (!isEntity || entityType.BaseType != null) continue;
            var key = entityType.FindProperty("Id")!;
            if (key.ClrType == typeof(Guid))
            {
                key.SetDefaultValueSql("gen_random_uuid()");
            }
            else if (key.IsPrimaryKey() && !key.IsForeignKey())
            {
                key.ValueGenerated = ValueGenerated.Never;
            }

            key.SetColumnName(entityType.ClrType.Name.ToLowerInvariant() + "_id");
        }

        // 10: shadow properties and indexes
        foreach (var clrType in modelBuilder.Model.GetEntityTypes()
            .Where(e => e.ClrType.IsAssignableTo(typeof(IAudited)) && !e.ClrType.IsSubclassOf(typeof(Purchase)))
            .Select(e => e.ClrType)
            .ToArray())
        {
            modelBuilder.Entity(clrType, b =>
            {
                b.Property<string>("CreatedBy").HasMaxLength(64).HasDefaultValue("system");
                b.HasIndex(nameof(IAudited.CreatedAt), "CreatedBy").HasDatabaseName($"ix_{clrType.Name}_created");
            });
        }

        foreach (var index in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetIndexes()).Where(i => i.Properties.Count == 1))
        {
            index.SetDatabaseName(
                $"ix_{string.Join("_", index.Properties.Select(p => p.Name)).ToLowerInvariant()}_of_{index.DeclaringEntityType.ClrType.Name}");
            if (index.Properties[0].Name == "IsDeleted") index.SetFilter("\"IsDeleted\"");
        }
    }
}
