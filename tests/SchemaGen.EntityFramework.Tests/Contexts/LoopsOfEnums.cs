using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Contexts.LoopsOfEnums;

public enum Mood
{
    Happy,
    Sad,
}

public enum Size
{
    Small,
    Large,
}

public enum Cut
{
    Slim,
    Wide,
}

public sealed class LowerCase<TEnum>()
    : ValueConverter<TEnum, string>(v => v.ToString().ToLowerInvariant(), v => Enum.Parse<TEnum>(v, true))
    where TEnum : struct, Enum;

public interface ISoftDelete
{
    bool IsDeleted { get; set; }
}

public interface ITenant
{
    Guid TenantId { get; set; }
}

public abstract class BaseEntity : ISoftDelete
{
    public int Id { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime? UpdatedAt { get; set; }
    public bool IsDeleted { get; set; }
    public uint Version { get; set; }
}

public class Person : BaseEntity, ITenant
{
    public Mood Mood { get; set; }
    public Mood? Before { get; set; }
    public Size Size { get; set; }
    public Guid TenantId { get; set; }
    public string Name { get; set; } = "";
}

public class Shirt : BaseEntity
{
    public Size Size { get; set; }
    public Cut Cut { get; set; }
    public TimeSpan Drying { get; set; }
    public byte[] Data { get; set; } = [];
}

public static class ModelBuilderExtensions
{
    public static void ApplyGlobalFilters<TInterface>(this ModelBuilder modelBuilder, Expression<Func<TInterface, bool>> expression)
    {
        var entities = modelBuilder.Model.GetEntityTypes().Where(e => e.ClrType.GetInterface(typeof(TInterface).Name) != null).Select(e => e.ClrType);
        foreach (var entity in entities)
        {
            var parameter = Expression.Parameter(entity);
            var body = Expression.Equal(Expression.Property(parameter, nameof(ISoftDelete.IsDeleted)), Expression.Constant(false));
            modelBuilder.Entity(entity).HasQueryFilter(Expression.Lambda(body, parameter));
        }
    }

    public static void EnumsAsText(this ModelBuilder modelBuilder)
    {
        foreach (var entityType in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in entityType.GetProperties())
            {
                if (property.ClrType.BaseType == typeof(Enum))
                {
                    var type = typeof(EnumToStringConverter<>).MakeGenericType(property.ClrType);
                    var converter = Activator.CreateInstance(type, new ConverterMappingHints()) as ValueConverter;
                    property.SetValueConverter(converter);
                }
            }
        }
    }
}

public class Context : DbContext
{
    private Guid tenant = Guid.Empty;

    public DbSet<Person> People => Set<Person>();
    public DbSet<Shirt> Shirts => Set<Shirt>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.EnumsAsText();
        modelBuilder.ApplyGlobalFilters<ISoftDelete>(e => !e.IsDeleted);

        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(t => typeof(BaseEntity).IsAssignableFrom(t.ClrType)))
        {
            var entity = modelBuilder.Entity(type.ClrType);
            entity.Property(nameof(BaseEntity.CreatedAt)).HasDefaultValueSql("now()").IsRequired();
            entity.Property(nameof(BaseEntity.IsDeleted)).HasDefaultValue(false);
            entity.Property<string>("CreatedBy").HasMaxLength(64);
            entity.HasIndex(nameof(BaseEntity.CreatedAt));
            entity.Property<uint>(nameof(BaseEntity.Version)).IsRowVersion();
        }

        var apply = typeof(Context).GetMethod(nameof(ApplyTenantFilter), BindingFlags.NonPublic | BindingFlags.Instance);
        foreach (var entityType in modelBuilder.Model.GetEntityTypes())
        {
            if (typeof(ITenant).IsAssignableFrom(entityType.ClrType))
            {
                apply?.MakeGenericMethod(entityType.ClrType).Invoke(this, [modelBuilder]);
            }

            foreach (var property in entityType.GetProperties().Where(p => p.ClrType == typeof(TimeSpan)))
            {
                property.SetValueConverter(new TimeSpanToTicksConverter());
            }

            foreach (var property in entityType.ClrType.GetProperties().Where(p => p.PropertyType == typeof(DateTime) || p.PropertyType == typeof(DateTime?)))
            {
                modelBuilder.Entity(entityType.Name).Property(property.Name).HasColumnType("timestamp without time zone");
            }

            foreach (var property in entityType.ClrType.GetProperties().Where(p => p.PropertyType == typeof(Cut)))
            {
                var converter = Activator.CreateInstance(typeof(LowerCase<>).MakeGenericType(property.PropertyType));
                modelBuilder.Entity(entityType.ClrType).Property(property.Name).HasConversion((ValueConverter)converter!).HasMaxLength(10);
            }

            var size = entityType.FindProperty("Size");
            if (size != null)
            {
                size.SetProviderClrType(typeof(short));
            }
        }
    }

    private void ApplyTenantFilter<TEntity>(ModelBuilder builder)
        where TEntity : class, ITenant
    {
        builder.Entity<TEntity>().HasIndex(e => e.TenantId);
        builder.Entity<TEntity>().HasQueryFilter(e => tenant == Guid.Empty || e.TenantId == tenant);
    }
}
