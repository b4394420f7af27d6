import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useOpenedOnArrival } from '../layout/opened-on-arrival.js';
import { authoritiesQuery } from '../platform/queries.js';
import { SwitcherButton } from './authority-switcher.js';
import { useStartService } from './start-service.js';

interface AuthorityListProps {
  readonly code: string;
  readonly name: string;
}

/** The name of the service with the list of services that it opens. */
export function AuthorityList({ code, name }: AuthorityListProps) {
  const { button, isOpen, setOpen } = useOpenedOnArrival();
  const { data: authorities = [] } = useQuery(authoritiesQuery);
  const navigate = useNavigate();
  const start = useStartService();
  return (
    <Menu position="bottom-start" width={260} opened={isOpen} onChange={setOpen}>
      <Menu.Target>
        <SwitcherButton name={name} ref={button} />
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
