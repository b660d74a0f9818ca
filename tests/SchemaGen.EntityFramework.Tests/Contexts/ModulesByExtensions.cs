using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

// Modules that configure their part of a model by extension methods, in the style of an application framework.
namespace Contexts.ModulesByExtensions.Framework
{
    public interface IMultiTenant
    {
        Guid? TenantId { get; }
    }

    public interface ISoftDelete
    {
        bool IsDeleted { get; set; }
    }

    public interface IHasExtraProperties
    {
        ExtraProperties ExtraProperties { get; }
    }

    public interface IHasConcurrencyStamp
    {
        string ConcurrencyStamp { get; set; }
    }

    public class ExtraProperties : Dictionary<string, object?>;

    public abstract class AggregateRoot<TKey> : IHasExtraProperties, IHasConcurrencyStamp
    {
        public virtual TKey Id { get; protected set; } = default!;
        public virtual ExtraProperties ExtraProperties { get; protected set; } = [];
        public virtual string ConcurrencyStamp { get; set; } = "";
    }

    public abstract class FullAuditedAggregateRoot<TKey> : AggregateRoot<TKey>, ISoftDelete
    {
        public virtual DateTime CreationTime { get; set; }
        public virtual Guid? CreatorId { get; set; }
        public virtual bool IsDeleted { get; set; }
        public virtual DateTime? DeletionTime { get; set; }
    }

    public static class CommonConsts
    {
        public const int MaxStamp = 40;

        public static string TablePrefix { get; } = "Acme";

        public static string? Schema { get; }
    }

    public class ExtraPropertiesConverter() : ValueConverter<ExtraProperties, string>(
        d => JsonSerializer.Serialize(d, (JsonSerializerOptions?)null),
        s => JsonSerializer.Deserialize<ExtraProperties>(s, (JsonSerializerOptions?)null)!);

    public class ExtraPropertiesComparer() : ValueComparer<ExtraProperties>((a, b) => a!.Count == b!.Count, d => d.Count, d => d);

    public static class EntityTypeBuilderExtensions
    {
        public static void ConfigureByConvention(this EntityTypeBuilder b)
        {
            b.TryConfigureConcurrencyStamp();
            b.TryConfigureExtraProperties();
            b.TryConfigureSoftDelete();
            b.TryConfigureMultiTenant();
        }

        public static void TryConfigureConcurrencyStamp(this EntityTypeBuilder b)
        {
            if (b.Metadata.ClrType.IsAssignableTo<IHasConcurrencyStamp>())
            {
                b.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp))
                    .IsConcurrencyToken()
                    .HasMaxLength(CommonConsts.MaxStamp)
                    .HasColumnName(nameof(IHasConcurrencyStamp.ConcurrencyStamp));
            }
        }

        public static void TryConfigureExtraProperties(this EntityTypeBuilder b)
        {
            if (!b.Metadata.ClrType.IsAssignableTo<IHasExtraProperties>())
            {
                return;
            }

            b.Property<ExtraProperties>(nameof(IHasExtraProperties.ExtraProperties))
                .HasColumnName(nameof(IHasExtraProperties.ExtraProperties))
                .HasConversion(new ExtraPropertiesConverter())
                .Metadata.SetValueComparer(new ExtraPropertiesComparer());
        }

        public static void TryConfigureSoftDelete(this EntityTypeBuilder b)
        {
            if (b.Metadata.ClrType.IsAssignableTo<ISoftDelete>())
            {
                b.Property(nameof(ISoftDelete.IsDeleted)).IsRequired().HasDefaultValue(false).HasColumnName(nameof(ISoftDelete.IsDeleted));
            }
        }

        public static void TryConfigureMultiTenant(this EntityTypeBuilder b)
        {
            if (b.Metadata.ClrType.IsAssignableTo<IMultiTenant>())
            {
                b.Property(nameof(IMultiTenant.TenantId)).IsRequired(false).HasColumnName(nameof(IMultiTenant.TenantId));
            }
        }

        private static bool IsAssignableTo<T>(this Type type) => type.IsAssignableTo(typeof(T));
    }
}

namespace Contexts.ModulesByExtensions
{
    using Contexts.ModulesByExtensions.Framework;

    public class Tenant : FullAuditedAggregateRoot<Guid>
    {
        public virtual string Name { get; protected set; } = "";
        public virtual int EntityVersion { get; protected set; }
        public virtual List<TenantConnectionString> ConnectionStrings { get; protected set; } = [];
    }

    public class TenantConnectionString
    {
        public virtual Guid TenantId { get; protected set; }
        public virtual string Name { get; protected set; } = "";
        public virtual string Value { get; protected set; } = "";
    }

    public class Setting : AggregateRoot<Guid>, IMultiTenant
    {
        public Guid? TenantId { get; set; }
        public string Name { get; set; } = "";
        public string? ProviderName { get; set; }
        public string? ProviderKey { get; set; }
    }

    public class OrganizationUnit : FullAuditedAggregateRoot<Guid>, IMultiTenant
    {
        public virtual Guid? TenantId { get; protected set; }
        public virtual Guid? ParentId { get; internal set; }
        public virtual string Code { get; internal set; } = "";
        public virtual ICollection<OrganizationUnitRole> Roles { get; protected set; } = [];
    }

    public class OrganizationUnitRole
    {
        public virtual Guid RoleId { get; protected set; }
        public virtual Guid OrganizationUnitId { get; protected set; }
    }

    public class TenancyOptions(string tablePrefix, string? schema)
    {
        public string TablePrefix { get; set; } = tablePrefix;
        public string? Schema { get; set; } = schema;
    }

    public static class TenancyConsts
    {
        public const string DefaultTablePrefix = "Sys" + nameof(Tenant);
        public const int MaxNameLength = 64;
    }

    public interface ITenancyContext
    {
        DbSet<Tenant> Tenants { get; }
    }

    public static class TenancyModelCreatingExtensions
    {
        public static void ConfigureTenancy(this ModelBuilder builder, Action<TenancyOptions>? optionsAction = null)
        {
            ArgumentNullException.ThrowIfNull(builder);
            var options = new TenancyOptions(TenancyConsts.DefaultTablePrefix, CommonConsts.Schema);

            builder.Entity<Tenant>(b =>
            {
                b.ToTable(options.TablePrefix + "s", options.Schema);
                b.ConfigureByConvention();
                b.Property(t => t.Name).IsRequired().HasMaxLength(TenancyConsts.MaxNameLength);
                b.HasMany(u => u.ConnectionStrings).WithOne().HasForeignKey(uc => uc.TenantId).IsRequired();
                b.HasIndex(u => u.Name);
            });
            builder.Entity<TenantConnectionString>(b =>
            {
                b.ToTable(options.TablePrefix + "ConnectionStrings", options.Schema);
                b.ConfigureByConvention();
                b.HasKey(x => new { x.TenantId, x.Name });
                b.Property(cs => cs.Name).IsRequired().HasMaxLength(TenancyConsts.MaxNameLength);
                b.Property(cs => cs.Value).IsRequired().HasMaxLength(1024);
            });
        }

        public static ModelBuilder ConfigureSettings(this ModelBuilder builder, string? prefix = default)
        {
            var table = $"{prefix ?? CommonConsts.TablePrefix}{nameof(Setting)}s";
            builder.Entity<Setting>(b =>
            {
                b.ToTable(table, CommonConsts.Schema);
                b.ConfigureByConvention();
                b.Property(x => x.Name).HasMaxLength(128).IsRequired();
                b.HasIndex(x => new { x.Name, x.ProviderName, x.ProviderKey }).IsUnique(true);
            });
            return builder;
        }
    }

    public class Context : DbContext, ITenancyContext
    {
        public DbSet<Tenant> Tenants { get; set; } = null!;
        public DbSet<Setting> Settings { get; set; } = null!;
        public DbSet<OrganizationUnit> OrganizationUnits { get; set; } = null!;

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

        protected override void OnModelCreating(ModelBuilder builder)
        {
            base.OnModelCreating(builder);
            builder.ConfigureTenancy();
            builder.ConfigureSettings().ConfigureOrganization(CommonConsts.TablePrefix);
        }
    }

    internal static class OrganizationExtensions
    {
        internal static void ConfigureOrganization(this ModelBuilder builder, string prefix)
        {
            builder.Entity<OrganizationUnit>(Configure);
            builder.Entity<OrganizationUnitRole>(b =>
            {
                b.ToTable(Name("OrganizationUnitRoles")).HasKey(ou => new { ou.OrganizationUnitId, ou.RoleId });
                b.HasIndex(ou => new { ou.RoleId, ou.OrganizationUnitId });
            });

            void Configure(EntityTypeBuilder<OrganizationUnit> b)
            {
                b.ToTable(Name(nameof(OrganizationUnit) + "s"));
                b.ConfigureByConvention();
                b.Property(ou => ou.Code).IsRequired().HasMaxLength(19 * 5).HasColumnName(nameof(OrganizationUnit.Code));
                b.HasMany<OrganizationUnit>().WithOne().HasForeignKey(ou => ou.ParentId);
                b.HasMany(ou => ou.Roles).WithOne().HasForeignKey(our => our.OrganizationUnitId).IsRequired();
                b.HasIndex(ou => ou.Code);
            }

            string Name(string table) => prefix + table;
        }
    }
}
