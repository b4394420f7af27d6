import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DownIcon } from '../layout/icons.js';
import { authoritiesQuery } from '../platform/queries.js';
import { useStartService } from './start-service.js';

/** The name of the service under the product's name; it opens the list of services and the way to start another. */
export function AuthoritySwitcher({ code, name }: { readonly code: string; readonly name: string }) {
  const { data: authorities = [] } = useQuery(authoritiesQuery);
  const navigate = useNavigate();
  const start = useStartService();
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <button type="button" className="switcher" aria-label={`${name}. Change service`}>
          <span>{name}</span>
          <DownIcon size={12} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {authorities.map((authority) => (
          <Menu.Item
            key={authority.code}
            aria-current={authority.code === code ? 'true' : undefined}
            onClick={() => void navigate({ to: '/$authority', params: { authority: authority.code } })}
          >
            {authority.name}
            <span className="quiet">
              {' '}
              {authority.code}
              {authority.demonstration && ', demonstration'}
              {authority.code === code && ', shown now'}
            </span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={start}>Start with your own service</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
